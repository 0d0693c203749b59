package dev.coupagen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.ImmutableSupplier;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.example.Supplier;
import dev.coupagen.runtime.example.SupplierMapper;
import dev.coupagen.runtime.model.Model;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;

    private static String sent(ImmutableInvoice patch) {
        return new String(MAPPER.toJson(patch, MapperOptions.FOR_UPDATE), StandardCharsets.UTF_8).replace('"', '\'');
    }

    private static ImmutableInvoice invoice(String json) {
        return MAPPER.fromJson(json.replace('\'', '"'));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "nothing changed           | {'id':1,'paid':true} | {'id':1,'paid':true} | {}",
                "another value             | {'paid':true,'gross-total':'1'} | {'paid':false,'gross-total':'1'} | {'paid':false}",
                "a new value               | {} | {'paid':true} | {'paid':true}",
                "another digit             | {'gross-total':'1.0'} | {'gross-total':'1.00'} | {}",
                "the same moment           | {'created-at':'2026-01-31T10:00:00+01:00'} | {'created-at':'2026-01-31T09:00:00Z'} | {}",
                "the same number, raw      | {'a':1.0,'custom-fields':{'b':2}} | {'a':1.00,'custom-fields':{'b':2.0}} | {}",
                "the same in another form  | {'gross-total':1.0,'supplier':''} | {'gross-total':'1.0','supplier':null} | {}",
                "a value went away         | {'paid':true} | {} | {'paid':null}",
                "a value became null       | {'paid':true} | {'paid':null} | {'paid':null}",
                "a null was added          | {} | {'paid':null} | {'paid':null}",
                "a null went away          | {'paid':null} | {} | {}",
                "an unreadable value came  | {} | {'paid':'maybe'} | {'paid':'maybe'}",
                "an unreadable value went  | {'paid':'maybe'} | {} | {'paid':null}",
                "a read-only value changed | {'id':1} | {'id':2} | {}",
                "within a record           | {'supplier':{'id':1,'name':'A'}} | {'supplier':{'id':1,'name':'B'}} | {'supplier':{'id':1,'name':'B'}}",
                "within, gone              | {'supplier':{'id':1,'name':'A'}} | {'supplier':{'id':1}} | {'supplier':{'id':1,'name':null}}",
                "deep within               | {'supplier':{'id':1,'parent':{'id':2,'name':'A'}}} | {'supplier':{'id':1,'parent':{'id':2,'name':'B'}}} | {'supplier':{'id':1,'parent':{'id':2,'name':'B'}}}",
                "another record            | {'supplier':{'id':1,'name':'A'}} | {'supplier':{'id':2,'name':'A'}} | {'supplier':{'id':2,'name':'A'}}",
                "a record without an id    | {'supplier':{'id':1,'name':'A'}} | {'supplier':{'name':'A'}} | {'supplier':{'name':'A'}}",
                "neither has an id         | {'supplier':{'name':'A','parent':{'id':3}}} | {'supplier':{'name':'B','parent':{'id':3}}} | {'supplier':{'name':'B','parent':{'id':3}}}",
                "a record went away        | {'supplier':{'id':1}} | {} | {'supplier':null}",
                "a text became a record    | {'supplier':'A'} | {'supplier':{'id':1}} | {'supplier':{'id':1}}",
                "a custom field            | {'custom-fields':{'a':1,'b':2,'c':3}} | {'custom-fields':{'a':1,'b':5,'d':4}} | {'custom-fields':{'b':5,'d':4,'c':null}}",
                "a typed custom field      | {'custom-fields':{'cf-erp-number':'A','x':1}} | {'custom-fields':{'x':1}} | {'custom-fields':{'cf-erp-number':null}}",
                "all custom fields         | {'custom-fields':{'cf-erp-number':'A','x':1}} | {} | {'custom-fields':{'cf-erp-number':null,'x':null}}",
                "an unknown element        | {'a':[1],'b':[2],'c':[3]} | {'b':[2],'c':[4],'d':null} | {'c':[4],'d':null,'a':null}",
            })
    void holdsWhatChanged(String what, String before, String after, String patch) {
        assertThat(sent(Patch.between(invoice(before), invoice(after)))).isEqualTo(patch);
    }

    @Test
    void holdsAListOfOtherValuesAsAWhole() {
        ImmutableInvoice before = invoice("{'tags':['a','b']}");
        assertThat(sent(Patch.between(before, invoice("{'tags':['b']}")))).isEqualTo("{'tags':['b']}");
        assertThat(sent(Patch.between(before, invoice("{'tags':[]}")))).isEqualTo("{'tags':[]}");
        assertThat(sent(Patch.between(before, invoice("{}")))).isEqualTo("{'tags':null}");
        assertThat(sent(Patch.between(before, before))).isEqualTo("{}");
    }

    @Test
    void leavesReadOnlyElementsOutOfWhatIsNewButKeepsIdsWithin() {
        ImmutableInvoice after = invoice("{'id':1,'supplier':{'id':2},'related-invoices':[{'id':3,'paid':true}]}");
        ImmutableInvoice patch = Patch.between(invoice("{}"), after);
        assertThat(patch.id()).isEmpty();
        assertThat(sent(patch)).isEqualTo("{'supplier':{'id':2},'related-invoices':[{'id':3,'paid':true}]}");
    }

    @Test
    void worksOnInterfacesAndOnClassesThatTheUserWrote() {
        Supplier before = ImmutableSupplier.builder().id(1).name("A").build();
        Supplier after = new HandWritten(Optional.of(1L), Optional.of("B"), Optional.empty());
        Supplier expected = ImmutableSupplier.builder().name("B").build();
        assertThat(Patch.between(before, after)).isEqualTo(expected);
        assertThat(Patch.between(SupplierMapper.INSTANCE, after, after))
                .isEqualTo(ImmutableSupplier.builder().build());
        assertThatThrownBy(() -> Patch.between(after, after))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a generated model. Pass the mapper of its interface too.");
    }

    @Test
    void refusesModelsOfDifferentInterfaces() {
        Model supplier = ImmutableSupplier.builder().build();
        Model invoice = ImmutableInvoice.builder().build();
        assertThatThrownBy(() -> Patch.between(supplier, invoice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ImmutableSupplier and ImmutableInvoice are models of different interfaces.");
    }

    @Test
    void marksRecordsToBeDeletedCancelledOrClosed() {
        ImmutableInvoice line = invoice("{'id':7,'paid':true}");
        ImmutableInvoice order = invoice("{}").toBuilder()
                .relatedInvoices(List.of(Patch.delete(line)))
                .build();
        assertThat(sent(order)).isEqualTo("{'related-invoices':[{'id':7,'_delete':true}]}");
        assertThat(sent(Patch.cancel(line))).isEqualTo("{'_cancel':true}");
        assertThat(sent(Patch.close(line))).isEqualTo("{'_close':true}");
        assertThatThrownBy(() -> Patch.delete(invoice("{'paid':true}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("InvoiceHeader has no id, by which Coupa identifies it.");
    }

    private record HandWritten(Optional<Long> id, Optional<String> name, Optional<Supplier> parent)
            implements Supplier {}
}
