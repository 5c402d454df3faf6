using System.Threading.Tasks;

namespace Facebook
{
    public class FacebookClient
    {
        public FacebookClient(string accessToken) { }
        public virtual object Get(string path, object parameters) => new();
        public virtual object Post(string path, object parameters) => new();
        public virtual Task<object> GetTaskAsync(string path, object parameters) => Task.FromResult(new object());
        public virtual Task<object> PostTaskAsync(string path, object parameters) => Task.FromResult(new object());
    }
}
