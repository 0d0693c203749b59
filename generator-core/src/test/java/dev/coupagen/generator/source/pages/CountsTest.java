package dev.coupagen.generator.source.pages;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
class CountsTest {
    @Test
    void counts() {
        long t0=System.nanoTime();
        Notices notices=new Notices(); int core=0, other=0, ops=0, cso=0; int pages=0; Set<String> with=new TreeSet<>(); int tabs=0;
        Map<String,Integer> flags=new TreeMap<>();
        for (Path f : new PageDirectory(Path.of(System.getProperty("corpus.dir"),"html")).files()) {
            String id=PageDirectory.id(f); pages++;
            Page p=PageReader.read(id, PageDirectory.read(f), notices).orElseThrow();
            for (Table t : p.tables()) {
                TableContent c=TableReader.read(id,t,notices);
                boolean isCore=p.trail().contains("The Coupa Core API");
                if(c.subject()==Header.Subject.ELEMENTS && isCore) {tabs++; with.add(id);}
                if (isCore) {core+=c.elements().size(); ops+=c.operations().size();} else {other+=c.elements().size(); cso+=c.operations().size(); if(c.elements().size()>0) System.out.println(id+" "+c.elements().size()+" "+p.trail());}
                if (isCore && !id.startsWith("0204")) for (ElementRow r : c.elements()) for (Column col : List.of(Column.REQUIRED,Column.UNIQUE,Column.IN,Column.OUT)) flags.merge(col+" "+r.flag(col),1,Integer::sum);
            }
        }
        System.out.println("pages "+pages+" tabs "+tabs+" with "+with.size()+" core "+core+" other "+other+" ops "+ops+" cso "+cso+" ms "+(System.nanoTime()-t0)/1000000);
        System.out.println(flags);
        Map<Object,Integer> kinds=new TreeMap<>(); for (PageNotice n: notices.all()) kinds.merge(n.what(),1,Integer::sum);
        System.out.println(kinds);
        for (PageNotice n: notices.all()) if(n.what()!=dev.coupagen.generator.diagnostics.Diagnostic.PAGE_TABLE_SKIPPED||n.page().compareTo("0300")<0)System.out.println(n);
    }
}
