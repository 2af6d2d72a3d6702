import type { FunctionWords } from './words';

/** Portuguese, of both sides of the ocean. */
export const PT: FunctionWords = {
  engineering:
    'engenheiro, engenheira, engenharia, engenharia software, desenvolvedor, desenvolvedora, ' +
    'programador, programadora, arquiteto software, arquiteta software, diretor tecnico, ' +
    'diretora tecnica',
  data:
    '=dados, cientista dados, ciencia dados, analista dados, engenheiro dados, engenheira dados, ' +
    'engenharia dados, inteligencia negocios',
  design:
    'projetista grafico, diretor arte, diretora arte, designer produto, diretor criativo, ' +
    'diretora criativa, desenhista industrial',
  product:
    '=produto, gerente produto, gestor produto, gestora produto, dono produto, gestao produto, ' +
    'gerente produtos',
  project:
    'gerente projetos, gerente projeto, gestor projetos, gestora projetos, gestor projeto, ' +
    'gestora projeto, coordenador projetos, coordenadora projetos, gestao projetos',
  marketing: 'gestor marca, gestora marca, gerente marca, analista marketing',
  communications:
    '=comunicacao, assessor imprensa, assessora imprensa, comunicacao corporativa, ' +
    'diretor comunicacao, diretora comunicacao, comunicacao interna, assessoria imprensa',
  editorial: 'jornalista, redator chefe, redatora chefe, redator, redatora, editor chefe, editora chefe',
  sales:
    'vendas, vendedor, vendedora, executivo vendas, executiva vendas, executivo contas, ' +
    'executiva contas, desenvolvimento negocios, engenheiro vendas, engenheira vendas',
  support:
    'atendimento cliente, sucesso cliente, suporte tecnico, apoio cliente, servico cliente, ' +
    'experiencia cliente',
  people:
    'recrutador, recrutadora, recrutamento, gestao pessoas, gente + gestao, departamento pessoal, ' +
    '=pessoas',
  finance:
    '=financas, financas, financeiro, financeira, contabilista, contabilidade, tesoureiro, tesoureira, ' +
    'controladoria, tesouraria',
  legal:
    '=juridico, advogado, advogada, assessor juridico, assessora juridica, diretor juridico, ' +
    'diretora juridica, jurista, direito',
  operations:
    'operacoes, gerente fabrica, gerente loja, diretor fabril, gerente producao, diretor operacoes, ' +
    'diretora operacoes',
  supply:
    'suprimentos, cadeia suprimentos, cadeia abastecimento, comprador, compradora, gestor compras, ' +
    'gerente compras',
  it:
    '=ti, gerente ti, administrador sistemas, administradora sistemas, seguranca informacao, ' +
    'seguranca informatica, analista sistemas, tecnico informatica, ciberseguranca',
  research: 'pesquisador, pesquisadora, pesquisa + desenvolvimento, investigadora, pnd, cientista',
  education: 'professor, professora, docente, formadora, formador',
  health:
    'medico, medica, enfermeiro, enfermeira, farmaceutico, farmaceutica, fisioterapeuta, cirurgiao, ' +
    'cirurgia, dentista, nutricionista',
  consulting: 'consultor, consultora, consultoria',
  general:
    'diretor geral, diretora geral, gerente geral, diretor executivo, diretora executiva, ' +
    'diretor presidente',
  unsure: 'engenheiro som, industria farmaceutica, diretor medico',
};
