partial class Person
{
    public int Generated => 6;
}
