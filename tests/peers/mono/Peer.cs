// WCF's client and server of the contract, for Mono. Peer.exe client WAY URL OPERATION..., Peer.exe server WAY.
using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Serialization;
using System.ServiceModel;
using System.ServiceModel.Channels;
using System.ServiceModel.Description;
using System.Threading;

static class Contract
{
    public const string Ns = "http://example.org/peers";
}

[DataContract(Name = "Item", Namespace = Contract.Ns)]
public class Item
{
    [DataMember(Name = "name", Order = 0)] public string Name;
    [DataMember(Name = "count", Order = 1)] public int Count;
}

[CollectionDataContract(Name = "Items", ItemName = "item", Namespace = Contract.Ns)]
public class Items : List<Item> { }

[DataContract(Name = "Echo", Namespace = Contract.Ns)]
public class EchoBody
{
    [DataMember(Name = "text", Order = 0)] public string Text;
    [DataMember(Name = "number", Order = 1)] public int Number;
    [DataMember(Name = "items", Order = 2)] public Items Items = new Items();
    [DataMember(Name = "data", Order = 3, EmitDefaultValue = false)] public byte[] Data;
}

[DataContract(Name = "Notify", Namespace = Contract.Ns)]
public class NotifyBody
{
    [DataMember(Name = "text")] public string Text;
}

[DataContract(Name = "echoFault", Namespace = Contract.Ns)]
public class EchoFault
{
    [DataMember(Name = "reason")] public string Reason;
}

// One part that is the body's only element.
[MessageContract(IsWrapped = false)]
public class EchoRequest
{
    [MessageBodyMember(Name = "echo", Namespace = Contract.Ns)] public EchoBody Body;
}

[MessageContract(IsWrapped = false)]
public class EchoResponse
{
    [MessageBodyMember(Name = "echoResponse", Namespace = Contract.Ns)] public EchoBody Body;
}

[MessageContract(IsWrapped = false)]
public class NotifyRequest
{
    [MessageBodyMember(Name = "notify", Namespace = Contract.Ns)] public NotifyBody Body;
}

[ServiceContract(Namespace = Contract.Ns)]
public interface IPeers
{
    [OperationContract(Action = Contract.Ns + "/echo", ReplyAction = Contract.Ns + "/echoResponse")]
    [FaultContract(typeof(EchoFault), Action = Contract.Ns + "/fault", Name = "echoFault", Namespace = Contract.Ns)]
    EchoResponse Echo(EchoRequest request);

    [OperationContract(Action = Contract.Ns + "/notify", IsOneWay = true)]
    void Notify(NotifyRequest request);
}

[ServiceBehavior(Namespace = Contract.Ns, InstanceContextMode = InstanceContextMode.Single, IncludeExceptionDetailInFaults = true)]
public class Peers : IPeers
{
    int notifications;

    public EchoResponse Echo(EchoRequest request)
    {
        if (request.Body.Text == "fault")
            throw new FaultException<EchoFault>(new EchoFault { Reason = "asked for" }, new FaultReason("A fault was asked for."),
                FaultCode.CreateSenderFaultCode(null), Contract.Ns + "/fault");
        if (request.Body.Text == "notified") request.Body.Number = notifications;
        return new EchoResponse { Body = request.Body };
    }

    public void Notify(NotifyRequest request)
    {
        Interlocked.Increment(ref notifications);
    }
}

static class Program
{
    static Binding BindingOf(string way)
    {
        var soap12 = MessageVersion.CreateVersion(EnvelopeVersion.Soap12, AddressingVersion.None);
        Binding binding;
        switch (way)
        {
        case "soap11": binding = new BasicHttpBinding(); break;
        case "soap12": binding = Http(new TextMessageEncodingBindingElement(soap12, System.Text.Encoding.UTF8)); break;
        case "wsa11":
            binding = Http(new TextMessageEncodingBindingElement(
                MessageVersion.CreateVersion(EnvelopeVersion.Soap11, AddressingVersion.WSAddressing10), System.Text.Encoding.UTF8));
            break;
        case "wsa":
            binding = Http(new TextMessageEncodingBindingElement(MessageVersion.Soap12WSAddressing10, System.Text.Encoding.UTF8));
            break;
        case "binary": binding = Http(new BinaryMessageEncodingBindingElement()); break;
        case "mtom11": binding = Http(new MtomMessageEncodingBindingElement(MessageVersion.Soap11, System.Text.Encoding.UTF8)); break;
        case "mtom": binding = Http(new MtomMessageEncodingBindingElement(soap12, System.Text.Encoding.UTF8)); break;
        case "tcp": binding = new NetTcpBinding(SecurityMode.None); break;
        default: throw new ArgumentException("unknown way " + way);
        }
        binding.OpenTimeout = binding.CloseTimeout = binding.SendTimeout = binding.ReceiveTimeout = TimeSpan.FromSeconds(20);
        return binding;
    }

    static Binding Http(MessageEncodingBindingElement encoding)
    {
        return new CustomBinding(encoding, new HttpTransportBindingElement());
    }

    static void Expect(bool good, string what)
    {
        if (!good) throw new Exception("not as expected: " + what);
    }

    static void Echo(IPeers peers, bool withData)
    {
        var data = new byte[3000];
        for (var i = 0; i < data.Length; ++i) data[i] = (byte)(i % 251);
        const string text = "Gr\u00fc\u00dfe & <K> \u20ac";
        var question = new EchoBody { Text = text, Number = -42, Data = withData ? data : null };
        question.Items.Add(new Item { Name = "eins", Count = int.MaxValue });
        question.Items.Add(new Item { Name = "", Count = -3 });
        var answer = peers.Echo(new EchoRequest { Body = question }).Body;
        Expect(answer != null, "a body");
        Expect(answer.Text == text, "text: " + answer.Text);
        Expect(answer.Number == -42, "number");
        Expect(answer.Items != null && answer.Items.Count == 2, "items");
        Expect(answer.Items[0].Name == "eins" && answer.Items[0].Count == int.MaxValue, "item 0");
        Expect(answer.Items[1].Name == "" && answer.Items[1].Count == -3, "item 1");
        Expect((answer.Data != null) == withData, "data");
        if (withData) Expect(Convert.ToBase64String(answer.Data) == Convert.ToBase64String(data), "data's bytes");
    }

    static void Fault(IPeers peers)
    {
        try
        {
            peers.Echo(new EchoRequest { Body = new EchoBody { Text = "fault" } });
        }
        catch (FaultException<EchoFault> fault)
        {
            Expect(fault.Detail.Reason == "asked for", "fault's detail");
            Expect(fault.Reason.ToString() == "A fault was asked for.", "fault's reason: " + fault.Reason);
            return;
        }
        Expect(false, "a fault");
    }

    static void Client(string way, string url, IEnumerable<string> operations)
    {
        var factory = new ChannelFactory<IPeers>(BindingOf(way), new EndpointAddress(url));
        var peers = factory.CreateChannel();
        foreach (var operation in operations)
        {
            Console.WriteLine(operation);
            switch (operation)
            {
            case "echo":
                Echo(peers, false);
                Echo(peers, true);
                break;
            case "fault": Fault(peers); break;
            case "notify": peers.Notify(new NotifyRequest { Body = new NotifyBody { Text = "hello" } }); break;
            case "notified":
                Expect(peers.Echo(new EchoRequest { Body = new EchoBody { Text = "notified" } }).Body.Number > 0, "notifications");
                break;
            default: throw new ArgumentException("unknown operation " + operation);
            }
        }
        ((IClientChannel)peers).Close();
        factory.Close();
    }

    static int FreePort()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        return port;
    }

    static void Server(string way)
    {
        var port = FreePort();
        var host = new ServiceHost(typeof(Peers));
        host.AddServiceEndpoint(typeof(IPeers), BindingOf(way), (way == "tcp" ? "net.tcp" : "http") + "://127.0.0.1:" + port + "/" + way);
        var ended = new ManualResetEvent(false);
        host.Closed += (sender, e) => ended.Set();
        host.Faulted += (sender, e) => ended.Set();
        host.Open();
        Console.WriteLine("port " + port);
        ended.WaitOne(); // or it is killed
    }

    static int Main(string[] arguments)
    {
        try
        {
            if (arguments[0] == "client")
                Client(arguments[1], arguments[2], new ArraySegment<string>(arguments, 3, arguments.Length - 3));
            else
                Server(arguments[1]);
            Environment.Exit(0); // threads of idle connections would keep it
            return 0;
        }
        catch (Exception e)
        {
            Console.WriteLine(e);
            Environment.Exit(1);
            return 1;
        }
    }
}
