import type { FunctionWords } from './words';

/** Spanish. */
export const ES: FunctionWords = {
  engineering:
    'ingeniero, ingeniera, ingenieria, ingeniero software, desarrollador, desarrolladora, programador, ' +
    'programadora, arquitecto software, arquitecta software, director tecnico, directora tecnica, ' +
    'desarrollo software',
  data:
    '=datos, cientifico datos, cientifica datos, ciencia datos, analista datos, ingeniero datos, ' +
    'ingeniera datos, analitica',
  design:
    'disenador, disenadora, diseno, diseno producto, disenador producto, disenadora producto, ' +
    'director arte, directora arte, director creativo, directora creativa',
  product: '=producto, gestor producto, gestora producto, jefe producto, jefa producto, gestion producto',
  project:
    'jefe proyecto, jefa proyecto, jefe proyectos, jefa proyectos, gestor proyectos, ' +
    'gestora proyectos, director proyectos, directora proyectos, gestion proyectos',
  marketing: 'mercadeo, mercadotecnia, jefe marca, jefa marca, gerente marca, mercadologa, mercadologo',
  communications:
    '=comunicacion, jefe prensa, jefa prensa, relaciones publicas, comunicacion corporativa, ' +
    'director comunicacion, directora comunicacion, comunicacion interna',
  editorial: 'periodista, redactor jefe, redactora jefa, redactor, redactora',
  sales:
    'ventas, comercial, vendedor, vendedora, desarrollo negocio, grandes cuentas, ejecutivo ventas, ' +
    'ejecutiva ventas, ejecutivo cuentas, ejecutiva cuentas, ingeniero ventas, ingeniera ventas, ' +
    'ingeniero comercial',
  support: 'atencion cliente, servicio cliente, soporte tecnico, exito cliente, experiencia cliente',
  people:
    'recursos humanos, rrhh, reclutador, reclutadora, seleccion personal, talento humano, ' +
    'reclutamiento, gestion talento',
  finance:
    '=finanzas, finanzas, financiero, financiera, contable, contador, contadora, contabilidad, ' +
    'tesorero, tesorera, tesoreria, control gestion, auditora',
  legal:
    'abogado, abogada, asesor juridico, asesora juridica, asesoria juridica, director juridico, ' +
    'directora juridica, notario, notaria, derecho',
  operations:
    'operaciones, director planta, directora planta, jefe planta, jefa planta, jefe produccion, ' +
    'jefa produccion, gerente tienda, director fabrica',
  supply:
    '=compras, comprador, compradora, logistica, cadena suministro, jefe almacen, jefa almacen, ' +
    'aprovisionamiento, jefe compras, jefa compras',
  it:
    '=informatica, =sistemas, administrador sistemas, administradora sistemas, seguridad informatica, ' +
    'ciberseguridad, tecnico informatico, tecnica informatica, ingeniero sistemas, ingeniera sistemas, ' +
    'seguridad informacion',
  research: 'investigador, investigadora, investigacion + desarrollo, ind, cientifico, cientifica',
  education: 'profesor, profesora, docente, maestro, maestra, catedratico, catedratica, formador, formadora',
  health:
    'medico, medica, enfermero, enfermera, farmaceutico, farmaceutica, fisioterapeuta, cirujano, ' +
    'cirujana, odontologo, odontologa',
  consulting: 'consultor, consultora, consultoria, consultor estrategia, consultora estrategia',
  general:
    'director general, directora general, gerente general, consejero delegado, consejera delegada, ' +
    'director gerente, directora gerente',
  unsure:
    'visitador medico, visitadora medica, director medico, tecnico comercial inmobiliario, ' +
    'industria farmaceutica, empresa farmaceutica',
};
