package io.github.safeharbor.examples.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.uhn.fhir.interceptor.api.HookParams;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.executor.InterceptorService;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.safeharbor.Redactor;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Each recipe runs in the software that it is for. */
class RecipesTest {
    private static final String NOTE = "Call 415-555-0132 after five.";
    private static final String REDACTED = "Call [PHONE-1] after five.";

    @Test
    void anArchiveIsRedactedFromFileToFile(@TempDir Path folder) throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), (NOTE + "\n\n").repeat(5_000));
        Path redacted = folder.resolve("redacted.txt");
        ArchiveRecipe.main(new String[] {notes.toString(), redacted.toString()});
        assertEquals((REDACTED + "\n\n").repeat(5_000), Files.readString(redacted));
    }

    @Test
    void springBindsRedactedParameters() throws Exception {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(SpringRecipe.class)) {
            MockHttpServletRequest request = new MockHttpServletRequest("POST", "/notes");
            request.addParameter("note", NOTE);
            MockFilterChain chain = new MockFilterChain();
            context.getBean(Filter.class).doFilter(request, new MockHttpServletResponse(), chain);
            assertEquals(REDACTED, chain.getRequest().getParameterValues("note")[0]);
            assertNull(chain.getRequest().getParameterValues("none"));
        }
    }

    @Test
    void jacksonWritesARedactedProperty() throws Exception {
        record Note(
                int id,
                @JsonSerialize(using = JacksonRecipe.class) String text) {}
        assertEquals(
                "{\"id\":7,\"text\":\"" + REDACTED + "\"}", new JsonMapper().writeValueAsString(new Note(7, NOTE)));
    }

    @Test
    void logbackWritesRedactedMessages() {
        LoggerContext context = new LoggerContext();
        Object[] arguments = {"415-555-0132"};
        LoggingEvent event =
                new LoggingEvent("", context.getLogger("test"), Level.INFO, "Call {} after five.", null, arguments);
        assertEquals(REDACTED, new LogbackRecipe().convert(event));
    }

    private static final List<String> COLLECTED = Collections.synchronizedList(new ArrayList<>());

    @Test
    void beamRedactsElements() {
        Pipeline pipeline = Pipeline.create();
        pipeline.apply(Create.of(NOTE, "Nothing."))
                .apply(ParDo.of(new BeamRecipe()))
                .apply(ParDo.of(new Collect()));
        pipeline.run().waitUntilFinish();
        assertEquals(List.of(REDACTED, "Nothing."), COLLECTED.stream().sorted().toList());
    }

    @SuppressWarnings("serial")
    private static final class Collect extends DoFn<String, Void> {
        @ProcessElement
        public void collect(@Element String note) {
            COLLECTED.add(note);
        }
    }

    @Test
    void flinkMapsNotes() throws Exception {
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.createLocalEnvironment(1);
        assertEquals(
                List.of(REDACTED, "Nothing."),
                flink.fromData(NOTE, "Nothing.").map(new FlinkRecipe()).executeAndCollect(2));
    }

    @Test
    void kafkaStreamsRedactsValues() {
        Properties settings = new Properties();
        settings.put("application.id", "recipes");
        settings.put("bootstrap.servers", "nowhere:1");
        try (TopologyTestDriver driver =
                new TopologyTestDriver(KafkaRecipe.topology("notes", "redacted", Redactor.safeHarbor()), settings)) {
            driver.createInputTopic("notes", new StringSerializer(), new StringSerializer())
                    .pipeInput("7", NOTE);
            assertEquals(
                    REDACTED,
                    driver.createOutputTopic("redacted", new StringDeserializer(), new StringDeserializer())
                            .readValue());
        }
    }

    @Test
    void hapiStoresRedactedNotes() {
        InterceptorService interceptors = new InterceptorService();
        interceptors.registerInterceptor(new FhirRecipe());
        Observation observation = new Observation();
        observation.addNote().setText(NOTE);
        HookParams params = new HookParams();
        for (String type : Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED.getParameterTypes()) {
            add(params, type, observation);
        }
        interceptors.callHooks(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, params);
        assertEquals(REDACTED, observation.getNoteFirstRep().getText());
    }

    /** A server fills in the others. */
    @SuppressWarnings("unchecked")
    private static void add(HookParams params, String type, Observation observation) {
        try {
            Class<Object> parameter = (Class<Object>) Class.forName(type);
            params.add(parameter, parameter == (Class<?>) IBaseResource.class ? observation : null);
        } catch (ClassNotFoundException e) {
            // of a part of HAPI that is not here
        }
    }

    @Test
    void aColumnIsRedactedInPlace() throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = database.createStatement()) {
            statement.execute("create table visit (id int primary key, note varchar(1000))");
            statement.execute("insert into visit values (1, '" + NOTE + "'), (2, null)");
            JdbcRecipe.redact(database, "select id, note from visit", Redactor.safeHarbor());
            try (ResultSet rows = statement.executeQuery("select note from visit order by id")) {
                rows.next();
                assertEquals(REDACTED, rows.getString(1));
                rows.next();
                assertNull(rows.getString(1));
            }
        }
    }

    @Test
    void aMessageIsRedactedPartByPart() throws Exception {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(NOTE);
        MimeMessage message = new MimeMessage((Session) null);
        message.setContent(new MimeMultipart(text));
        MailRecipe.redact(message, Redactor.safeHarbor());
        assertEquals(REDACTED, text.getContent());
    }
}
