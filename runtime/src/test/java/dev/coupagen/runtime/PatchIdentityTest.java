package dev.coupagen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.Query;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A projection that declares few ids: what is asked for, and what is sent of records by their ids or without. */
class PatchIdentityTest {
    private static final DynamicMapper INVOICES =
            DynamicResources.ofDefinitions("""
            {"release": "T1", "resources": {
              "InvoiceHeader": {"path": "/invoices", "elements": {
                "id": {"type": "integer", "writable": false},
                "invoice-lines": {"type": "Line[]"},
                "comments": {"type": "Comment[]"},
                "orders": {"type": "Order[]"},
                "supplier": {"type": "Party"},
                "address": {"type": "Address"}}},
              "Line": {"elements": {"description": {"type": "text"}, "tags": {"type": "Party[]"}}},
              "Comment": {"elements": {"text": {"type": "text"}}},
              "Order": {"elements": {"status": {"type": "text"}, "order-lines": {"type": "Line[]"}}},
              "Party": {"elements": {"name": {"type": "text"}, "number": {"type": "text"}}},
              "Address": {"elements": {"street1": {"type": "text"}, "city": {"type": "text"}}}
            }}
            """.getBytes(StandardCharsets.UTF_8)).mapper("InvoiceHeader");

    private static String patch(String before, String after) {
        DynamicRecord patch = Patch.between(read(before), read(after));
        return INVOICES.toJsonString(patch, MapperOptions.FOR_UPDATE).replace('"', '\'');
    }

    private static DynamicRecord read(String json) {
        return INVOICES.fromJson(json.replace('\'', '"'));
    }

    @Test
    void theFieldsOfAModelHoldTheIdsOfRecordsInLists() {
        String fields = Query.from(DynamicPath.from(INVOICES))
                .fieldsOfModel()
                .toArguments()
                .get(0)
                .getValue();
        assertThat(fields.replace(",{\"custom_fields\":{}}", ""))
                .isEqualTo("[\"id\",{\"invoice_lines\":[\"id\",\"description\",{\"tags\":[\"id\",\"name\",\"number\"]}]},"
                        + "{\"comments\":[\"id\",\"text\"]},"
                        + "{\"orders\":[\"id\",\"status\",{\"order_lines\":[\"id\",\"description\","
                        + "{\"tags\":[\"id\",\"name\",\"number\"]}]}]},"
                        + "{\"supplier\":[\"name\",\"number\"]},{\"address\":[\"street1\",\"city\"]}]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a line changed        | {'invoice-lines':[{'id':1,'description':'a'},{'id':2}]} | {'invoice-lines':[{'id':1,'description':'b'},{'id':2}]} | {'invoice-lines':[{'description':'b','id':1}]}",
                "another by its keys   | {'supplier':{'id':5,'name':'A','number':'N1'}} | {'supplier':{'name':'B','number':'N2'}} | {'supplier':{'name':'B','number':'N2'}}",
                "another number        | {'supplier':{'name':'A','number':'N1'}} | {'supplier':{'name':'A','number':'N2'}} | {'supplier':{'name':'A','number':'N2'}}",
                "a part without a key  | {'address':{'street1':'a','city':'b'}} | {'address':{'city':'c'}} | {'address':{'street1':null,'city':'c'}}",
                "the same key          | {'supplier':{'name':'A','x':'1'}} | {'supplier':{'name':'A'}} | {'supplier':{'name':'A','x':null}}",
                "removed in an item    | {'comments':[{'id':1,'text':'a','x':'y'},{'id':2}]} | {'comments':[{'id':1,'text':'b'}]} | {'comments':[{'text':'b','id':1,'x':null}]}",
                "lines in an item      | {'orders':[{'id':1,'order-lines':[{'id':3},{'id':4}]}]} | {'orders':[{'id':1,'order-lines':[{'id':4}]}]} | {'orders':[{'order-lines':[{'id':3,'_delete':true}],'id':1}]}",
                "unchanged lines there | {'orders':[{'id':1,'status':'a','order-lines':[{'id':3}]}]} | {'orders':[{'id':1,'status':'b','order-lines':[{'id':3}]}]} | {'orders':[{'status':'b','id':1}]}",
                "all comments removed  | {'comments':[{'text':'a'}]} | {'comments':[]} | {'comments':[]}",
                "the first comment     | {'comments':[]} | {'comments':[{'text':'a'}]} | {'comments':[{'text':'a'}]}",
            })
    void recordsAreSentByWhatIdentifiesThem(String what, String before, String after, String patch) {
        assertThat(patch(before, after)).isEqualTo(patch);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "lines                    | {'invoice-lines':[{'description':'a'}]} | {'invoice-lines':[{'description':'a'},{'description':'b'}]} | invoice-lines",
                "a list without any keys  | {'comments':[{'text':'a'}]} | {'comments':[{'text':'a'},{'text':'b'}]} | comments",
                "lines in an item         | {'orders':[{'id':1,'order-lines':[{'description':'a'}]}]} | {'orders':[{'id':1,'order-lines':[]}]} | orders[0]/order-lines",
                "lines of another record  | {'orders':[]} | {'orders':[{'id':9,'order-lines':[{'description':'a'}]}]} | orders[0]/order-lines",
            })
    void whatWouldBeAddedTwiceIsRefusedWithTheRemedy(String what, String before, String after, String path) {
        assertThatThrownBy(() -> patch(before, after))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + path + "' cannot be matched")
                .hasMessageContaining("Ask for the ids");
        assertThat(patch(before, before)).isEqualTo("{}");
    }
}
