package dev.coupagen.generator.source.pages;
import java.nio.file.*;
import java.util.*;
import dev.coupagen.definitions.*;
import dev.coupagen.definitions.ElementType.*;
import org.junit.jupiter.api.Test;
class CountsTest {
    static boolean assoc(ElementType t){ return t instanceof Reference || t instanceof ElementType.Collection; }
    @Test
    void counts() {
        long t0=System.nanoTime();
        ApiDefinition base=BundledReleases.load("R39");
        PageSource source=new PageSource(base);
        for (Path f : new PageDirectory(Path.of(System.getProperty("corpus.dir"),"html")).files()) source.add(PageDirectory.id(f), PageDirectory.read(f));
        PageContent c=source.content();
        System.out.println("ms "+(System.nanoTime()-t0)/1000000);
        BaseIndex ix=new BaseIndex(base);
        int rl=0,rb=0; for (PageDraft d: c.drafts()) if(d.area().isCore()) for (var t: d.tables()) for (var row: t.rows()) { ValueList v=ValueList.of(row.cell(Column.VALUES)); if(v.notation()==ValueList.Notation.COMMA){rl++; if(v.isTrueOrFalse()) rb++;} else if (row.text(Column.VALUES).contains(",")) System.out.println("NOLIST "+d.page().id()+" "+v.notation()+" "+row.text(Column.VALUES)); }
        System.out.println("rowlists "+rl+" bool "+rb);
        int rule=0, ruleOk=0, nonEmpty=0,res=0,all=0,resAll=0, comparable=0, found=0, cardN=0, cardOk=0, lists=0, listsB=0;
        for (PageResource r : c.resources()) {
            boolean inBase=!r.counterpart().isEmpty();
            int f=0;
            if(!r.area().isCore()) {System.out.println("OTHER "+r.name()+" "+r.elements().size()); continue;}
            for (PageResource.Typed t : r.elements()) {
                all++; var e=t.element(); var o=t.reading().origin();
                boolean pg=o==TypeReading.Origin.PAGE;
                if(!e.type().text().isEmpty()) {nonEmpty++; if(pg) res++; else System.out.println("UNRES "+r.page().id()+" "+r.name()+"."+e.name()+" '"+e.type().text()+"' -> "+t.reading());}
                if(o!=TypeReading.Origin.NOBODY) resAll++; else if (e.type().text().isEmpty()) System.out.println("NOTYPE "+r.page().id()+" "+r.name()+"."+e.name());
                if(e.values().notation()==ValueList.Notation.COMMA) {lists++; if(e.values().isTrueOrFalse()) listsB++;}
                if(inBase){comparable++; var b=ix.element(r.counterpart(),e.name()); if(b.isPresent()){f++; 
                   if(assoc(b.get().type()) && assoc(t.reading().type()) && o==TypeReading.Origin.PAGE){cardN++; if((b.get().type() instanceof ElementType.Collection)==(t.reading().type() instanceof ElementType.Collection))cardOk++; else System.out.println("CARD "+r.page().id()+" "+r.name()+"."+e.name()+" "+b.get().type()+" "+t.reading().type()); }
                   if (pg && b.get().type() instanceof Scalar bs && t.reading().type() instanceof Scalar ps && bs.kind()!=ps.kind()) System.out.println("SCALAR "+r.page().id()+" "+r.name()+"."+e.name()+" R39 "+bs.text()+" page "+ps.text());
                   if (pg && b.get().type() instanceof Scalar bs && t.reading().type() instanceof Scalar ps && bs.kind()==ps.kind() && !bs.text().equals(ps.text())) System.out.println("SIZE R39 "+bs.text()+" page "+ps.text());
                   boolean plural=Words.isPlural(e.name()); if(assoc(b.get().type())) {rule++; if(plural==(b.get().type() instanceof ElementType.Collection)) ruleOk++; else System.out.println("RULE "+r.name()+"."+e.name()+" "+b.get().type());}
                   if (pg && assoc(b.get().type())!=assoc(t.reading().type())) System.out.println("KIND "+r.page().id()+" "+r.name()+"."+e.name()+" R39 "+ElementTypes.text(b.get().type())+" page "+ElementTypes.text(t.reading().type()));
                   else if (pg && assoc(b.get().type()) && !b.get().type().equals(t.reading().type())) System.out.println("REF "+r.page().id()+" "+r.name()+"."+e.name()+" R39 "+ElementTypes.text(b.get().type())+" page "+ElementTypes.text(t.reading().type()));
                } else System.out.println("NEW "+r.page().id()+" "+r.name()+"."+e.name());} 
            }
            found+=f;
            if(!inBase){ Set<String> ns=new HashSet<>(); for (var t: r.elements()) ns.add(Words.fold(t.element().name())); String best=""; double bl=0; for (String n: base.resources().keySet()) if(ix.likeness(n,ns)>bl){bl=ix.likeness(n,ns);best=n;} System.out.println("KIN "+r.name()+" "+r.elements().size()+" "+best+" "+bl);}
            System.out.println("RES "+r.page().id()+" "+r.name()+" "+(inBase?"base "+f+"/"+r.elements().size():"NEW "+r.elements().size()));
        }
        System.out.println("nonEmpty "+nonEmpty+" res "+res+" all "+all+" resAll "+resAll+" comparable "+comparable+" found "+found+" rule "+ruleOk+"/"+rule+" card "+cardOk+"/"+cardN+" lists "+lists+" of them bool "+listsB);
        System.out.println("ops "+c.operations(true).size()+" "+c.operations(false).size()+" res "+c.resources().size());
        Map<Object,Integer> kinds=new TreeMap<>(); for (PageNotice n: c.notices().all()) kinds.merge(n.what(),1,Integer::sum);
        System.out.println(kinds);
        for (PageNotice n: c.notices().all()) System.out.println(n.what()+" :: "+n);
    }
}
