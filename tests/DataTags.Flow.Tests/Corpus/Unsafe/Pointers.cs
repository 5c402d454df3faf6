using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Native;

public static unsafe class Pointers
{
    private struct Header
    {
        public int Account;
        public int Version;
    }

    private struct Packet
    {
        public fixed int Words[4];
    }

    public static void Dereference()
    {
        var number = SourceNumber();
        var pointer = &number;
        Sink(*pointer);
        *pointer = 5;
        Sink(number);
        *pointer = SourceNumber();
        Sink(number);
    }

    public static void ThroughStruct()
    {
        Header header;
        header.Version = 1;
        header.Account = 0;
        var pointer = &header;
        pointer->Account = SourceNumber();
        Sink(header.Account);
        Sink(pointer->Account);
        Sink(pointer->Version);
        Sink(header.Version);
    }

    public static void FixedText()
    {
        var secret = Source();
        fixed (char* first = secret)
        {
            Sink(first[0]);
            Sink(*(first + 1));
            Sink(new string(first, 0, 2));
        }

        fixed (char* first = "clean")
            Sink(new string(first));
    }

    public static void StackBuffer()
    {
        var secret = Source();
        var buffer = stackalloc char[4];
        for (var index = 0; index < 3; index++)
            buffer[index] = secret[index];
        buffer[3] = '\0';
        Sink(new string(buffer));
        var clean = stackalloc char[2] { 'o', 'k' };
        Sink(new string(clean, 0, 2));
    }

    public static void FixedBuffer()
    {
        var packet = default(Packet);
        packet.Words[1] = SourceNumber();
        Sink(packet.Words[1]);
        var empty = default(Packet);
        Sink(empty.Words[1]);
    }

    public static void PointerArgument()
    {
        int account = 0, version = 3;
        Read(&account);
        Sink(account);
        Keep(&version);
        Sink(version);
    }

    public static void PinnedArray()
    {
        int[] numbers = [1, 2, 3];
        fixed (int* first = numbers)
        {
            first[2] = SourceNumber();
        }

        Sink(numbers[2]);
        int[] others = [1, 2];
        fixed (int* first = others)
        {
            first[1] = 9;
        }

        Sink(others[1]);
    }

    public static void FunctionPointers()
    {
        delegate*<int, int> same = &Same;
        delegate*<int, int> zero = &Zero;
        Sink(same(SourceNumber()));
        Sink(zero(SourceNumber()));
        Sink(same(4));
    }

    public static void Marshalling()
    {
        var memory = Marshal.StringToHGlobalUni(Source());
        Sink(Marshal.PtrToStringUni(memory));
        Marshal.FreeHGlobal(memory);
        var clean = Marshal.StringToHGlobalUni("clean");
        Sink(Marshal.PtrToStringUni(clean));
        Marshal.FreeHGlobal(clean);
    }

    public static void Reinterpretation()
    {
        var number = SourceNumber();
        Sink(System.Runtime.CompilerServices.Unsafe.As<int, uint>(ref number));
        Sink(BitConverter.ToInt32(BitConverter.GetBytes(number)));
        var other = 7;
        Sink(System.Runtime.CompilerServices.Unsafe.As<int, uint>(ref other));
        object boxed = Source();
        Sink(System.Runtime.CompilerServices.Unsafe.As<string>(boxed));
    }

    private static void Read(int* target) => *target = SourceNumber();

    private static void Keep(int* target) => *target += 1;

    private static int Same(int value) => value;

    private static int Zero(int value) => value > 0 ? 0 : 1;
}
