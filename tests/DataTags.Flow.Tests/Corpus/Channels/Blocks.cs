using System.Threading.Tasks.Dataflow;

namespace Blocks;

public sealed record Job(int Id, string Mail);

/// <summary>Blocks that offer each other what comes out of their code.</summary>
public static class Pipelines
{
    public static async Task Received()
    {
        var mails = new TransformBlock<Job, string>(job => job.Mail);
        mails.Post(new Job(1, Source()));
        Sink(await mails.ReceiveAsync());
        var texts = new TransformBlock<Job, string>(async job =>
        {
            await Task.Yield();
            return $"job {job.Id}";
        });
        await texts.SendAsync(new Job(2, Source()));
        Sink(await texts.ReceiveAsync());
        var parts = new TransformManyBlock<Job, string>(job => [job.Mail, "x"]);
        parts.Post(new Job(3, Source()));
        Sink(parts.Receive());
    }

    public static async Task Acted()
    {
        var mails = new List<string>();
        var numbers = new List<int>();
        var block = new ActionBlock<Job>(job =>
        {
            mails.Add(job.Mail);
            numbers.Add(job.Id);
        });
        block.Post(new Job(1, Source()));
        block.Complete();
        await block.Completion;
        Sink(mails);
        Sink(numbers);
    }

    public static async Task Linked()
    {
        var options = new DataflowLinkOptions { PropagateCompletion = true };
        var mails = new List<string>();
        var buffer = new BufferBlock<Job>();
        var transform = new TransformBlock<Job, string>(job => "to " + job.Mail);
        var end = new ActionBlock<string>(mails.Add);
        buffer.LinkTo(transform, options);
        transform.LinkTo(end, options);
        await buffer.SendAsync(new Job(1, Source()));
        buffer.Complete();
        await end.Completion;
        Sink(mails);
        var numbers = new List<string>();
        var other = new TransformBlock<Job, string>(job => $"job {job.Id}");
        var last = new ActionBlock<string>(numbers.Add);
        other.LinkTo(last, options);
        other.Post(new Job(2, Source()));
        other.Complete();
        await last.Completion;
        Sink(numbers);
    }

    public static async Task Kept()
    {
        var buffer = new BufferBlock<Job>();
        buffer.Post(new Job(1, Source()));
        var job = await buffer.ReceiveAsync();
        Sink(job.Mail);
        Sink(job.Id);
        var batches = new BatchBlock<Job>(1);
        batches.Post(new Job(2, Source()));
        var batch = await batches.ReceiveAsync();
        Sink(batch[0].Mail);
        Sink(batch[0].Id);
        var clean = new BufferBlock<string>();
        clean.Post("x");
        Sink(clean.Receive());
    }
}
