package dev.coupagen.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.Patch;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.example.Supplier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record with the changes of another one, what identifies it, and what builders make of it. */
class UpdatedRecordTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;

    private static ImmutableInvoice read(String json) {
        return MAPPER.fromJson(json.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'id':1,'paid':true} | {'paid':false} | {'id':1,'paid':false}",
                "{'id':1,'paid':true} | {'paid':null} | {'id':1,'paid':null}",
                "{'tags':['a','b']} | {'tags':['c']} | {'tags':['c']}",
                "{'custom-fields':{'a':1,'b':2}} | {'custom-fields':{'b':3,'c':4}} | {'custom-fields':{'a':1,'b':3,'c':4}}",
                "{'custom-fields':null} | {'custom-fields':{'b':3}} | {'custom-fields':{'b':3}}",
                "{'custom-fields':{'cf-erp-number':'E','x':1}} | {'custom-fields':null} | {'custom-fields':null}",
                "{'custom-fields':{'cf-erp-number':'E','x':1}} | {'custom-fields':{'cf-erp-number':null}} "
                        + "| {'custom-fields':{'cf-erp-number':null,'x':1}}",
                "{'custom-fields':{'cf-erp-number':'E'},'id':1} | {'id':2} | {'id':2,'custom-fields':{'cf-erp-number':'E'}}",
                "{'x':1,'y':2} | {'y':3,'z':4} | {'x':1,'y':3,'z':4}",
            })
    void elementsOfTheChangesReplaceThoseOfTheRecord(String value, String changes, String updated) {
        assertThat(MAPPER.toJsonString(MAPPER.updated(read(value), read(changes)))
                        .replace('"', '\''))
                .isEqualTo(updated);
    }

    @Test
    void aPatchBringsARecordToWhatItIsToBe() {
        ImmutableInvoice before = read("{'invoice-number':'A','paid':true,'custom-fields':{'a':1}}");
        ImmutableInvoice after = read("{'invoice-number':'B','paid':true,'custom-fields':{'a':2}}");

        assertThat(MAPPER.updated(before, Patch.between(before, after))).isEqualTo(after);
        assertThat(before.invoiceNumber()).isEqualTo("A");
    }

    @Test
    void theIdIsTheDeclaredOneOrAnyOther() {
        assertThat(MAPPER.id(read("{'id':7}"))).contains("7");
        assertThat(MAPPER.id(read("{'id':'007'}"))).contains("7");
        assertThat(MAPPER.id(read("{'id':null}"))).isEmpty();
        assertThat(MAPPER.id(read("{}"))).isEmpty();
    }

    @Test
    void aBuilderLeavesWhatItIsGivenNothingFor() {
        ImmutableInvoice invoice = read("{'invoice-number':'A','tags':['a'],'related-invoices':[{'id':1}]}");

        assertThat(invoice.toBuilder().tags(List.of()).build().presence("tags")).isEqualTo(Presence.PRESENT);
        assertThat(invoice.toBuilder().addTags("b").build().tags()).containsExactly("a", "b");
        assertThat(invoice.toBuilder().clearTags().addTags("b").build().tags()).containsExactly("b");
        assertThat(invoice.tags()).containsExactly("a");
    }

    /** What a user may write instead of a generated class. */
    private record HandWritten(ImmutableInvoice of) implements Invoice {
        @Override
        public Optional<Long> id() {
            return of.id();
        }

        @Override
        public String invoiceNumber() {
            return of.invoiceNumber();
        }

        @Override
        public Optional<Status> status() {
            return of.status();
        }

        @Override
        public Optional<BigDecimal> grossTotal() {
            return of.grossTotal();
        }

        @Override
        public Optional<LocalDate> invoiceDate() {
            return of.invoiceDate();
        }

        @Override
        public Optional<OffsetDateTime> createdAt() {
            return of.createdAt();
        }

        @Override
        public Optional<Boolean> paid() {
            return of.paid();
        }

        @Override
        public Optional<Supplier> supplier() {
            return of.supplier();
        }

        @Override
        public List<Invoice> relatedInvoices() {
            return of.relatedInvoices();
        }

        @Override
        public List<String> tags() {
            return of.tags();
        }

        @Override
        public Optional<RawValue> payload() {
            return of.payload();
        }

        @Override
        public Optional<String> erpNumber() {
            return of.erpNumber();
        }

        @Override
        public Optional<Supplier> costOwner() {
            return of.costOwner();
        }

        @Override
        public Optional<Boolean> urgent() {
            return of.urgent();
        }

        @Override
        public CustomFields customFields() {
            return of.customFields();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'invoice-number':'A'} | {'invoice-number':'A'}",
                "{'invoice-number':'A','tags':['a','b','c'],'custom-fields':{'cf-erp-number':'E','x':1}} "
                        + "| {'invoice-number':'A','tags':['a','b','c'],'custom-fields':{'cf-erp-number':'E','x':1}}",
                "{'invoice-number':'A','paid':null,'tags':[],'related-invoices':[{'id':1},{'id':2}],'custom-fields':{}} "
                        + "| {'invoice-number':'A','related-invoices':[{'id':1},{'id':2}]}",
            })
    void aRecordThatTheUserWroteIsCopiedWithTheValuesThatItHas(String written, String copied) {
        Invoice value = new HandWritten(read(written));

        assertThat(MAPPER.toJsonString(value).replace('"', '\'')).isEqualTo(copied);
        assertThat(ImmutableInvoice.copyOf(value)).isEqualTo(read(copied));
    }

    @Test
    void aNullIsShownAsOneAndASecretIsNot() {
        assertThat(read("{'paid':null,'id':'x','tags':[null],'password':'p'}").toString())
                .isEqualTo("InvoiceHeader{id=unreadable x, paid=null, tags=[null], password=" + redacted() + "}");
        assertThat(read("{'id':'x'}")).isEqualTo(read("{'id':'x'}")).isNotEqualTo(read("{'id':'y'}"));
        assertThat(read("{'id':'x'}")).hasSameHashCodeAs(read("{'id':'x'}"));
        assertThat(read("{'id':'x'}").hashCode())
                .isNotEqualTo(read("{'id':'y'}").hashCode());
    }

    private static String redacted() {
        String text =
                RawValue.Struct.EMPTY.with("password", new RawValue.Text("p")).toString();
        return text.substring("{password=".length(), text.length() - 1);
    }

    @Test
    void aRecordWithoutADeclaredValueSaysWhatIsMissing() {
        assertThatThrownBy(() -> read("{}").invoiceNumber()).hasMessageContaining("InvoiceHeader/invoice-number");
        assertThat(read("{'invoice-number':'A'}").presence("invoice-number")).isEqualTo(Presence.PRESENT);
        assertThat(read("{'x':null,'y':1}").presence("x")).isEqualTo(Presence.NULL);
    }
}
