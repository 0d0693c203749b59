package dev.coupagen.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.coupagen.benchmarks.contender.Contender;
import dev.coupagen.benchmarks.contender.Contenders;
import dev.coupagen.benchmarks.model.InvoiceHeader;
import dev.coupagen.benchmarks.model.InvoiceHeaderMapper;
import dev.coupagen.benchmarks.model.InvoiceHeaderPath;
import dev.coupagen.benchmarks.payload.Payload;
import dev.coupagen.client.Coupa;
import dev.coupagen.client.CoupaBuilder;
import dev.coupagen.client.Credentials;
import dev.coupagen.client.ResourceClient;
import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.limit.RateSettings;
import dev.coupagen.runtime.query.Query;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A page of 50 invoices: read by the mapper alone, by the client without a network, by the client over HTTP, and by a loop
 * written by hand over {@code java.net.http} and Jackson. Run it with {@code benchmarks/run --client}.
 */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ClientPage {
    private static final String JSON = "application/json";
    private static final byte[] TOKEN =
            "{\"access_token\":\"t\",\"expires_in\":86399}".getBytes(StandardCharsets.UTF_8);
    private static final Query<InvoiceHeader> QUERY = Query.from(InvoiceHeaderPath.INVOICE_HEADER);

    private byte[] document;
    private Contender jackson;
    private HttpServer server;
    private HttpClient http;
    private HttpRequest request;
    private Coupa inMemory;
    private Coupa overHttp;
    private ResourceClient<InvoiceHeader> withoutNetwork;
    private ResourceClient<InvoiceHeader> withNetwork;

    @Setup
    public void setUp() throws Exception {
        document = Payload.of(50).json();
        jackson = Contenders.json("jackson-databind-3");
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", exchange -> answer(exchange, TOKEN));
        server.createContext("/api", exchange -> answer(exchange, document));
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        request = HttpRequest.newBuilder(URI.create(url + "/api/invoices"))
                .header("Accept", JSON)
                .header("Authorization", "Bearer t")
                .build();
        inMemory = builder(url)
                .transport(call -> new HttpReply(
                        200, Map.of("Content-Type", List.of(JSON)), call.verb().equals("POST") ? TOKEN : document))
                .build();
        overHttp = builder(url).build();
        withoutNetwork = inMemory.resource(InvoiceHeaderPath.INVOICE_HEADER);
        withNetwork = overHttp.resource(InvoiceHeaderPath.INVOICE_HEADER);
    }

    private static CoupaBuilder builder(String url) {
        return Coupa.builder()
                .url(url)
                .credentials(Credentials.client("benchmark", "secret"))
                .rate(new RateSettings(10_000_000, 1_000_000));
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", JSON);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @TearDown
    public void tearDown() {
        inMemory.close();
        overHttp.close();
        server.stop(0);
    }

    @Benchmark
    public Object mapperAlone() {
        return InvoiceHeaderMapper.INSTANCE.listFromJson(document);
    }

    @Benchmark
    public Object clientWithoutNetwork() {
        return withoutNetwork.find(QUERY);
    }

    @Benchmark
    public Object clientOverHttp() {
        return withNetwork.find(QUERY);
    }

    @Benchmark
    public Object handWrittenOverHttp() throws Exception {
        return jackson.decode(http.send(request, BodyHandlers.ofByteArray()).body());
    }
}
