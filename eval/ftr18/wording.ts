/**
 * Words of transfer headlines that name nobody, in the three languages of the set, folded. General vocabulary: whatever
 * a paper may write about anyone. Single letters and words of two letters are left out by length.
 */
const ENGLISH = `about accept accepted accepts advanced after again agent ago agree agreed agreement agrees ahead aiming all
almost already also alternative ambitious amid and announce announced announces another any are arrival arrive arrives
asking asks attacker attempt available away axed back ballon bank bargain battle beat became because become been before being
believe best better between bid bids big bigger blow board book boost boss both breaking bring brutal but buy campaign can
cannot captain capture career case centre champion champions championship chance change chase chief claim claimed claims
clause close closer closing club clubs coach come comes comment complete completed completes concern confident confirm
confirmed confirms consider considering contact contract control convinced could countrymen cover cup current cut daily day
days deadline deal deals decide decided decides decision decline defence defender defensive delay demand demands departure
desperate despite destination details did dilemma does done doubt down dream drop drops during duo early emerge emerges end
ends england enquiry european even ever every exactly exciting exclusive exit expect expected express extend extension eye
eyeing eyes face faces fails fan fans favourite fear fee few fight final first five focus following football for force
former forward four free fresh from full furious future game general get gets giants give given gives goal goalkeeper going
good gossip great green guide had half handed happy hard has have head hear here high hijack him hint hints his hit hold hopeful
hopes hope hot how huge hunt idea image impact important inevitable injury inside insider insist insists interest interested
international into issue its itv january job join joined joining joins journalist just keen keep keeper key kick know known
land large last late latest launch launched lead leading league leave leaves leaving left legend life likely line link
linked links list live loan loanee loaned london long look looking looks lose lot made main make makes making man
manager market match may means media medical meet meeting message midfield midfielder million millions mirror missed monitor
monitoring month more most move moves much must name named near nearing need needs never new news next not notice now offer
offered offering offers official officially old one only open opens opportunity option order out over own page paper past pay
pen personal persuade picture plan planning plans play played player players plot plotting position possible preparing prepare
prepared prepares premier presented press price priority probable profit promise push put pursuit quick quit race raid rated
react reaction read ready really reason received record regular reject rejected rejects release reluctant remain remains
replace replacement report reported reportedly reports request respond return returns reveal revealed reveals review right
rise rival rivals role round rule rumor rumors rumour rumours run said sale salary save saw say says scout seal seals season
second secure see seeking seen sell selling send sending senior sent set shirt shock should show side sign signed signing
signings signs since situation six slam slot snub snubs soccer some soon source sources spark speak speaks special
speculation spell spend sport sports squad stadium stage stance star starlet stars start state statement stay staying stays
step still stop story striker strong stunning submit summer sunday support sure swap swoop switch table take takes talk
talks target targeted targets team tell tells ten terms than that the their them then they thing think third this three
time times title today told top total tour track training transfer transfers travel truth try trying turn twist two
under unlikely until unveil update updates upset use valuation value verge verdict very via video view wages wait
want wanted wants warn warned warning was watch watching way week weekly weeks well were what when where whether which
while who why will window wing winger win wins wish with within without won wonderkid world worth would wrap year years yes
yet you young youngster your zone back emails blog odds live gossip stream soccernet premierleague sky`;

const SPANISH = `abre abrir abra acaba acelera acepta acerca acercan actualidad acuerdo adios afirma agente ahora
alternativa anuncia anuncian anuncio ante antes anos apuesta apunta aqui asi ataca atado aterriza aun avanza ayer ayuda bajo
baja banquillo bien blanco blanca bomba busca cada cambio camino campeon carrera carta caso casi central centro centrocampista
cerca cerrado cerrar cesion cedido cierra cierre clausula club clubes colchonero comienza como complica compra con
confirma conoce contrato contra convence convencer crack cree cuando cuenta culebron cumple dan dar debe decide decidido decir
decision deja dejar del delantero defensa descarta desea desde despedida despide destino detalle dia dias dice dificil dinero
director donde dos duda duro edad ella ellos empieza encima encuentra enero enfado entre equipo esa ese espera esta
estan estar este esto estrategia estrella euros europa exige experiencia explica extremo falta ficha fichado fichaje fichajes
fichar fichara figura filial final firma firmar forma frances frenar frente fue fuera futbol futuro gana gran
gusta hablar habla hace hacer hacia han hasta hay historia hombre hoy idea ilusion ingles inglesa ingles inglaterra
insiste intencion interes interesa interesado internacional ira jugador jugadores jugar juega junto justo lanza lateral lejos
leer llega llegada llegar lleva los lucha luz madridista mal mano mantiene marca marcha mas maximo mayor medico
medio mediocampista mejor mensaje mercado mes mientras millonaria millones mira mismo momento motivos muy nada
negocia negociar negociacion ninguna noche noticia noticias nueva nuevo nuevos numeros objetivo obliga octavo
ofensiva oferta ofertas oficial ofrece ofrecen ofrecido olvida opcion opciones operacion orbita otra otro otros pacto paga
pagar para parte paso pasos pedido peligro pero persona pide pista plan plantilla plaza poco podria ponen pone por porque
portero posible precio prefiere pregunta prensa prepara presenta presentacion presidente pretende primer primera prioridad
pretendido problema prestamo proximo proxima publico puede puerta puertas puja punto puntos que quedarse queda quedara quiere quieren quien
radar rayados rebaja rechaza rechazo recibe reclama recta refuerzo regresa regreso relevo renovacion renovar renueva
respuesta responde reunion revela revolucion rival rompe rueda rumores rumor sabe sale salida salir saldra salto seguir segun
segundo seguira seguir senala sera ser seria serie siempre sigue siguiente silencio sin sino situacion sobre solo son suena
sueno suma sus sustituto tabla tambien tan tanto tarde tecnico temporada temporadas tendra tener tentacion ten tiene tiempo
tienta todo todos tras traspaso traspasar tres trabajo triste trueque ultima ultimo ultimas una uno unos valor vale
va vamos vender venta veces ver verano vestuario viaja viaje vida vista vivo volver vuelta vuelve webs tiempo respuesta nuestra
medios bernabeu fichajesnet deportes deporte carrusel`;

const PORTUGUESE = `abertura abordagem aceita acertado acerto acompanha acordo adepto adeptos afasta agenda agora agrada ainda
alemao alem alternativa alvo alvos amanha ambos anda ano anos anuncia ao aos apenas aponta apontado apontam aposta apresentado
aproxima aqui argentino as assedio assegura assina assinar assinou ate atacante atento aumenta avanca avancado avancam
bater bem brasileiro brasil busca cada caminho campeao carta casa caro central cerca cerco chega chegada chegar chegou
clausula clube clubes com como compra comprar comunicado conheca confirma confirmado conta contra contrata contratacao contratar
contrato convence convencer conversa conversas continua cima craque custo dado dar das data decisao decide defesa
defende deixa deixar deixou dele dentro depois desejo desiste desmente despede despedida destino deve diario dias dinheiro
direito diretor disponivel disposto dispensa disse diz dizem dos duas duvidas ele elogia embaixador emblema empresario
empresta emprestado emprestar emprestimo encaminhado encarrila enquanto entra entrada entre equipa escolhe escolha espanha
espanhois espanhol espera esperam esta estao estado estar este eterno euro euros exames exige extremo faz fazer fala falar
falha falta fase favor fechado fecha fechar ferias fica ficar ficou fim foi fora forte frances franca fundo futebol futuro
ganha garante garantem garantido garantir gosta gostava grande guarda guardaredes hoje imprensa inglaterra ingles inglesa ingleses
insiste insistem interessa interessado interessados interesse internacional investida italia italianos janeiro jogada jogador jogadores jogar
jogo jogos jornal lado lateral leva ligacao liga lisboa longe lugar maior mais manter mas medicos medio melhor menos mercado
mes mesmo mil milhao milhoes milionaria minha mira modalidades motivos mudanca mudar muito mundial mundo nada nao nas nega
negoceia negociacoes negociado negociar negocio nem noite nome nos nota noticia noticias nova novas novo novos numa numeros
objetivo oferece oferecido oferta oficial oficializa oficializado opcao ordem orbita ontem outra outro paga pagar
pais para parte partir passa pede pedido perde pela pelo pelos perto plano plantel pode poder poderia pois ponta
por porque porta pouco prefere prepara preparado pre preco presidente prestes pretende pretendido pretendente primeira primeiro principio processo procura
proposta propostas proximo quando quanto quase que quem quer querem queria radar razao real recebe recusa recusada redes
reforca reforcar reforco reforcos regressa regresso reforma rejeita relva renova renovacao renovar rescindir rescisao resposta revela rumo ruma
rumores sabe sai saida sair salario saude segue seguir segunda segundo segura sem sempre ser sera seria serve sim
situacao so sobre sonha sonho sua suas suplente tambem tarde tem temporada temporadas tempo tenta tentar ter tera terceira
tinha titular toda todas todos trabalhos transferencia transferencias treinador treina treinar tres troca tudo uma ultima ultimo ultimas vai
valor valores vao veio vem venda vender ver vez verao vida vir vista volta voltar vontade voz saldo video fotos galeria
antena direto cronica detalhe inter milao lusa bola jogo record maisfutebol`;

export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  [ENGLISH, SPANISH, PORTUGUESE].flatMap((list) => list.split(/\s+/)),
);

/** Words by which an address speaks of staying rather than of a move. */
export const STAY_WORDS: ReadonlySet<string> = new Set(
  `stay staying stays remain remains remaining renew renewal extension extend extends quedarse queda quedara renovar renueva
  renovacion renovacao renova continuar continua continuara seguira seguir sigue fica ficar permanece permanecer`.split(
    /\s+/,
  ),
);
