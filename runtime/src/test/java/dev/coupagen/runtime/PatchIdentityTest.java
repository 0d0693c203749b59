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
    private static final DynamicResources RESOURCES =
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
              "Order": {"elements": {
                "status": {"type": "text"},
                "order-lines": {"type": "Line[]"}}},
              "Folder": {"path": "/folders", "elements": {
                "weight": {"type": "decimal"},
                "opened-at": {"type": "datetime"},
                "entries": {"type": "Entry[]"},
                "order-lines": {"type": "Line[]"}}},
              "Entry": {"elements": {
                "supplier": {"type": "Party"},
                "notes": {"type": "Comment[]"},
                "created-at": {"type": "datetime", "writable": false}}},
              "Party": {"elements": {"name": {"type": "text"}, "number": {"type": "text"}}},
              "Address": {"elements": {"street1": {"type": "text"}, "city": {"type": "text"}}}
            }}
            """.getBytes(StandardCharsets.UTF_8));
    private static final DynamicMapper INVOICES = RESOURCES.mapper("InvoiceHeader");
    private static final DynamicMapper FOLDERS = RESOURCES.mapper("Folder");

    private static String patch(String before, String after) {
        return patch(INVOICES, before, after);
    }

    private static String patch(DynamicMapper mapper, String before, String after) {
        DynamicRecord patch =
                Patch.between(mapper.fromJson(before.replace('\'', '"')), mapper.fromJson(after.replace('\'', '"')));
        return mapper.toJsonString(patch, MapperOptions.FOR_UPDATE).replace('"', '\'');
    }

    @Test
    void theFieldsOfAModelHoldTheIdsOfRecordsInLists() {
        String fields = Query.from(DynamicPath.from(INVOICES))
                .fieldsOfModel()
                .toArguments()
                .get(0)
                .getValue();
        assertThat(fields.replace(",{\"custom_fields\":{}}", ""))
                .isEqualTo(
                        "[\"id\",{\"invoice_lines\":[\"id\",\"description\",{\"tags\":[\"id\",\"name\",\"number\"]}]},"
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "changed in it   | {'id':1,'supplier':{'id':5,'name':'A','x':'1'}} | {'id':1,'supplier':{'id':5,'name':'B'}} | {'supplier':{'name':'B','id':5,'x':null},'id':1}",
                "another one     | {'id':1,'supplier':{'id':5,'name':'A','x':'1'}} | {'id':1,'supplier':{'id':6,'name':'B'}} | {'supplier':{'name':'B','id':6},'id':1}",
                "none any more   | {'id':1,'supplier':{'id':5,'name':'A'}} | {'id':1} | {'supplier':null,'id':1}",
                "a field removed | {'id':1,'custom-fields':{'a':'1','b':'2'}} | {'id':1,'custom-fields':{'a':'1'}} | {'custom-fields':{'a':'1','b':null},'id':1}",
                "an inner list   | {'id':1,'notes':[{'id':2,'text':'a','x':'1'}]} | {'id':1,'notes':[{'id':2,'text':'b'}]} | {'notes':[{'text':'b','id':2,'x':null}],'id':1}",
                "none in it      | {'id':1,'notes':[{'id':2,'text':'a'}]} | {'id':1,'notes':[]} | {'notes':[],'id':1}",
                "what is the same| {'id':1,'x':'1','notes':[{'id':2,'text':'a'}]} | {'id':1,'x':'2','notes':[{'id':2,'text':'a'}]} | {'notes':[{'text':'a','id':2}],'id':1,'x':'2'}",
                "read-only in it | {'id':1,'x':'1','created-at':'2026-01-31T00:00:00Z'} | {'id':1,'x':'2','created-at':'2026-01-31T00:00:00Z'} | {'id':1,'x':'2'}",
                "an odd list     | {'id':1,'notes':[{'id':2}]} | {'id':1,'notes':'none'} | {'notes':'none','id':1}",
            })
    void anItemThatWasThereIsSentWithAllThatItHasAndNullsForTheRest(
            String what, String before, String after, String sent) {
        assertThat(patch(FOLDERS, "{'entries':[" + before + "]}", "{'entries':[" + after + "]}"))
                .isEqualTo("{'entries':[" + sent + "]}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "an odd list read     | {'order-lines':'x'} | {'order-lines':[{'id':1}]} | {'order-lines':[{'id':1}]}",
                "an odd list wanted   | {'order-lines':[{'id':1}]} | {'order-lines':'x'} | {'order-lines':'x'}",
                "an odd item wanted   | {'order-lines':[{'id':1}]} | {'order-lines':[{'id':1},'x']} | {'order-lines':['x']}",
                "no lines, then null  | {} | {'order-lines':null} | {'order-lines':null}",
                "odd fields read      | {'custom-fields':'x'} | {'custom-fields':{'a':1}} | {'custom-fields':{'a':1}}",
                "odd fields wanted    | {'custom-fields':{'a':1}} | {'custom-fields':'x'} | {'custom-fields':'x'}",
                "odd fields removed   | {'custom-fields':'x'} | {} | {'custom-fields':null}",
                "null fields          | {} | {'custom-fields':null} | {'custom-fields':null}",
                "fields as they were  | {'custom-fields':{'a':1.0}} | {'custom-fields':{'a':1.00}} | {}",
                "a number's notation  | {'weight':'1.0','x':1.0} | {'weight':'1.00','x':1.00} | {}",
                "another number       | {'weight':'1.0','x':1.0} | {'weight':'1.1','x':1.1} | {'weight':'1.1','x':1.1}",
                "no number at all     | {'x':1e99999} | {'x':1e99998} | {'x':1e99998}",
                "the same moment      | {'opened-at':'2026-01-31T10:00:00Z'} | {'opened-at':'2026-01-31T12:00:00+02:00'} | {}",
                "another moment       | {'opened-at':'2026-01-31T10:00:00Z'} | {'opened-at':'2026-01-31T10:00:00+02:00'} | {'opened-at':'2026-01-31T10:00:00+02:00'}",
                "a longer unknown one | {'x':[1,2]} | {'x':[1,2,3]} | {'x':[1,2,3]}",
                "another item of one  | {'x':[1,2]} | {'x':[1,3]} | {'x':[1,3]}",
                "another member       | {'x':{'a':1,'b':2}} | {'x':{'a':1,'c':2}} | {'x':{'a':1,'c':2}}",
                "a member more        | {'x':{'a':1}} | {'x':{'a':1,'b':2}} | {'x':{'a':1,'b':2}}",
                "unknown but the same | {'x':{'a':[1.0,'b',null]}} | {'x':{'a':[1,'b',null]}} | {}",
            })
    void valuesAreComparedByWhatTheyMean(String what, String before, String after, String sent) {
        assertThat(patch(FOLDERS, before, after)).isEqualTo(sent);
    }
}
