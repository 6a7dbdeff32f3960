// Mono with generated code and WSDL. Typed.exe client soap11 URL OPERATION... calls the contract with what Mono's `wsdl`
// made of a published WSDL (the class Peers); Typed.exe server soap11 is a service of Mono's own, which publishes its WSDL
// at /wsdl?wsdl.
using System;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Serialization;
using System.ServiceModel;
using System.ServiceModel.Description;
using System.Threading;
using System.Web.Services.Protocols;

namespace Service
{
    [DataContract(Namespace = "urn:typed")]
    public class Item
    {
        [DataMember(Order = 0)] public string Name;
        [DataMember(Order = 1)] public int Count;
    }

    [ServiceContract(Namespace = "urn:typed")]
    public interface ITyped
    {
        // Mono's WSDL leaves faults out: an Item is there because of the items.
        [OperationContract] [FaultContract(typeof(Item))] Item[] Echo(string text, Item[] items);
        [OperationContract] long Sum(byte[] data); // by itself: what `out` gives is left out, too
        [OperationContract(IsOneWay = true)] void Notify(string text);
        [OperationContract] int Notified();
    }

    [ServiceBehavior(InstanceContextMode = InstanceContextMode.Single)]
    public class Typed : ITyped
    {
        int notifications;

        public Item[] Echo(string text, Item[] items)
        {
            if (text == "fault")
                throw new FaultException<Item>(new Item { Name = "asked for" }, new FaultReason("A fault was asked for."));
            return items;
        }

        public long Sum(byte[] data)
        {
            long sum = 0;
            foreach (var b in data) sum += b;
            return sum;
        }

        public void Notify(string text)
        {
            Interlocked.Increment(ref notifications);
        }

        public int Notified()
        {
            return notifications;
        }
    }
}

static class Program
{
    static void Expect(bool good, string what)
    {
        if (!good) throw new Exception("not as expected: " + what);
    }

    static void Echo(Peers peers, byte[] bytes)
    {
        const string question = "Gr\u00fc\u00dfe & <K> \u20ac";
        var text = question;
        var number = -42;
        var items = new[] { new Item { name = "eins", count = int.MaxValue }, new Item { name = "", count = -3 } };
        var data = bytes;
        peers.echo(ref text, ref number, ref items, ref data);
        Expect(text == question, "text: " + text);
        Expect(number == -42, "number");
        Expect(items.Length == 2 && items[0].name == "eins" && items[0].count == int.MaxValue, "item 0");
        Expect(items[1].name == "" && items[1].count == -3, "item 1");
        Expect(bytes == null ? data == null : Convert.ToBase64String(data) == Convert.ToBase64String(bytes), "data");
    }

    static void Fault(Peers peers)
    {
        var text = "fault";
        var number = 0;
        var items = new Item[0];
        byte[] data = null;
        try
        {
            peers.echo(ref text, ref number, ref items, ref data);
        }
        catch (SoapException fault)
        {
            Expect(fault.Message == "A fault was asked for.", "fault's reason: " + fault.Message);
            Expect(fault.Detail.FirstChild.LocalName == "echoFault" && fault.Detail.InnerText == "asked for", "fault's detail");
            return;
        }
        Expect(false, "a fault");
    }

    static void Notified(Peers peers)
    {
        var text = "notified";
        var number = 0;
        var items = new Item[0];
        byte[] data = null;
        peers.echo(ref text, ref number, ref items, ref data);
        Expect(number > 0, "notifications");
    }

    static void Client(string[] arguments)
    {
        // It calls itself Mozilla, whose messages a listener refuses unless its program says otherwise.
        var peers = new Peers { Url = arguments[2], UserAgent = "Mono" };
        for (var i = 3; i < arguments.Length; ++i)
        {
            Console.WriteLine(arguments[i]);
            switch (arguments[i])
            {
            case "echo":
                Echo(peers, null);
                Echo(peers, new byte[3000]);
                break;
            case "fault": Fault(peers); break;
            case "notify": peers.notify("hello"); break;
            case "notified": Notified(peers); break;
            default: throw new ArgumentException("unknown operation " + arguments[i]);
            }
        }
    }

    static void Server()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var root = "http://127.0.0.1:" + port;
        var host = new ServiceHost(typeof(Service.Typed));
        host.AddServiceEndpoint(typeof(Service.ITyped), new BasicHttpBinding(), root + "/soap11");
        host.Description.Behaviors.Add(new ServiceMetadataBehavior { HttpGetEnabled = true, HttpGetUrl = new Uri(root + "/wsdl") });
        host.Open();
        Console.WriteLine("port " + port);
        new ManualResetEvent(false).WaitOne(); // until it is killed
    }

    static int Main(string[] arguments)
    {
        try
        {
            if (arguments[0] == "client") Client(arguments);
            else Server();
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
