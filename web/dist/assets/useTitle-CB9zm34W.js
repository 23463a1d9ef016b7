var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),s=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},c=(n,r,o)=>(o=n==null?{}:e(i(n)),s(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),l=o((e=>{var t=Symbol.for(`react.transitional.element`),n=Symbol.for(`react.portal`),r=Symbol.for(`react.fragment`),i=Symbol.for(`react.strict_mode`),a=Symbol.for(`react.profiler`),o=Symbol.for(`react.consumer`),s=Symbol.for(`react.context`),c=Symbol.for(`react.forward_ref`),l=Symbol.for(`react.suspense`),u=Symbol.for(`react.memo`),d=Symbol.for(`react.lazy`),f=Symbol.for(`react.activity`),p=Symbol.for(`react.view_transition`),m=Symbol.iterator;function h(e){return typeof e!=`object`||!e?null:(e=m&&e[m]||e[`@@iterator`],typeof e==`function`?e:null)}var g={isMounted:function(){return!1},enqueueForceUpdate:function(){},enqueueReplaceState:function(){},enqueueSetState:function(){}},_=Object.assign,v={};function y(e,t,n){this.props=e,this.context=t,this.refs=v,this.updater=n||g}y.prototype.isReactComponent={},y.prototype.setState=function(e,t){if(typeof e!=`object`&&typeof e!=`function`&&e!=null)throw Error(`takes an object of state variables to update or a function which returns an object of state variables.`);this.updater.enqueueSetState(this,e,t,`setState`)},y.prototype.forceUpdate=function(e){this.updater.enqueueForceUpdate(this,e,`forceUpdate`)};function b(){}b.prototype=y.prototype;function x(e,t,n){this.props=e,this.context=t,this.refs=v,this.updater=n||g}var S=x.prototype=new b;S.constructor=x,_(S,y.prototype),S.isPureReactComponent=!0;var C=Array.isArray;function w(){}var T={H:null,A:null,T:null,S:null},E=Object.prototype.hasOwnProperty;function D(e,n,r){var i=r.ref;return{$$typeof:t,type:e,key:n,ref:i===void 0?null:i,props:r}}function O(e,t){return D(e.type,t,e.props)}function k(e){return typeof e==`object`&&!!e&&e.$$typeof===t}function A(e){var t={"=":`=0`,":":`=2`};return`$`+e.replace(/[=:]/g,function(e){return t[e]})}var j=/\/+/g;function M(e,t){return typeof e==`object`&&e&&e.key!=null?A(``+e.key):t.toString(36)}function N(e){switch(e.status){case`fulfilled`:return e.value;case`rejected`:throw e.reason;default:switch(typeof e.status==`string`?e.then(w,w):(e.status=`pending`,e.then(function(t){e.status===`pending`&&(e.status=`fulfilled`,e.value=t)},function(t){e.status===`pending`&&(e.status=`rejected`,e.reason=t)})),e.status){case`fulfilled`:return e.value;case`rejected`:throw e.reason}}throw e}function P(e,r,i,a,o){var s=typeof e;(s===`undefined`||s===`boolean`)&&(e=null);var c=!1;if(e===null)c=!0;else switch(s){case`bigint`:case`string`:case`number`:c=!0;break;case`object`:switch(e.$$typeof){case t:case n:c=!0;break;case d:return c=e._init,P(c(e._payload),r,i,a,o)}}if(c)return o=o(e),c=a===``?`.`+M(e,0):a,C(o)?(i=``,c!=null&&(i=c.replace(j,`$&/`)+`/`),P(o,r,i,``,function(e){return e})):o!=null&&(k(o)&&(o=O(o,i+(o.key==null||e&&e.key===o.key?``:(``+o.key).replace(j,`$&/`)+`/`)+c)),r.push(o)),1;c=0;var l=a===``?`.`:a+`:`;if(C(e))for(var u=0;u<e.length;u++)a=e[u],s=l+M(a,u),c+=P(a,r,i,s,o);else if(u=h(e),typeof u==`function`)for(e=u.call(e),u=0;!(a=e.next()).done;)a=a.value,s=l+M(a,u++),c+=P(a,r,i,s,o);else if(s===`object`){if(typeof e.then==`function`)return P(N(e),r,i,a,o);throw r=String(e),Error(`Objects are not valid as a React child (found: `+(r===`[object Object]`?`object with keys {`+Object.keys(e).join(`, `)+`}`:r)+`). If you meant to render a collection of children, use an array instead.`)}return c}function F(e,t,n){if(e==null)return e;var r=[],i=0;return P(e,r,``,``,function(e){return t.call(n,e,i++)}),r}function ee(e){if(e._status===-1){var t=e._result,n=t();n.then(function(t){(e._status===0||e._status===-1)&&(e._status=1,e._result=t,n.status===void 0&&(n.status=`fulfilled`,n.value=t))},function(t){(e._status===0||e._status===-1)&&(e._status=2,e._result=t,n.status===void 0&&(n.status=`rejected`,n.reason=t))}),e._status===-1&&(e._status=0,e._result=n)}if(e._status===1)return e._result.default;throw e._result}var te=typeof reportError==`function`?reportError:function(e){if(typeof window==`object`&&typeof window.ErrorEvent==`function`){var t=new window.ErrorEvent(`error`,{bubbles:!0,cancelable:!0,message:typeof e==`object`&&e&&typeof e.message==`string`?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process==`object`&&typeof process.emit==`function`){process.emit(`uncaughtException`,e);return}console.error(e)};function ne(e){var t=T.T,n={};n.types=t===null?null:t.types,T.T=n;try{var r=e(),i=T.S;i!==null&&i(n,r),typeof r==`object`&&r&&typeof r.then==`function`&&r.then(w,te)}catch(e){te(e)}finally{t!==null&&n.types!==null&&(t.types=n.types),T.T=t}}function re(e){var t=T.T;if(t!==null){var n=t.types;n===null?t.types=[e]:n.indexOf(e)===-1&&n.push(e)}else ne(re.bind(null,e))}var I={map:F,forEach:function(e,t,n){F(e,function(){t.apply(this,arguments)},n)},count:function(e){var t=0;return F(e,function(){t++}),t},toArray:function(e){return F(e,function(e){return e})||[]},only:function(e){if(!k(e))throw Error(`React.Children.only expected to receive a single React element child.`);return e}};e.Activity=f,e.Children=I,e.Component=y,e.Fragment=r,e.Profiler=a,e.PureComponent=x,e.StrictMode=i,e.Suspense=l,e.ViewTransition=p,e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=T,e.__COMPILER_RUNTIME={__proto__:null,c:function(e){return T.H.useMemoCache(e)}},e.addTransitionType=re,e.cache=function(e){return function(){return e.apply(null,arguments)}},e.cacheSignal=function(){return null},e.cloneElement=function(e,t,n){if(e==null)throw Error(`The argument must be a React element, but you passed `+e+`.`);var r=_({},e.props),i=e.key;if(t!=null)for(a in t.key!==void 0&&(i=``+t.key),t)!E.call(t,a)||a===`key`||a===`__self`||a===`__source`||a===`ref`&&t.ref===void 0||(r[a]=t[a]);var a=arguments.length-2;if(a===1)r.children=n;else if(1<a){for(var o=Array(a),s=0;s<a;s++)o[s]=arguments[s+2];r.children=o}return D(e.type,i,r)},e.createContext=function(e){return e={$$typeof:s,_currentValue:e,_currentValue2:e,_threadCount:0,Provider:null,Consumer:null},e.Provider=e,e.Consumer={$$typeof:o,_context:e},e},e.createElement=function(e,t,n){var r,i={},a=null;if(t!=null)for(r in t.key!==void 0&&(a=``+t.key),t)E.call(t,r)&&r!==`key`&&r!==`__self`&&r!==`__source`&&(i[r]=t[r]);var o=arguments.length-2;if(o===1)i.children=n;else if(1<o){for(var s=Array(o),c=0;c<o;c++)s[c]=arguments[c+2];i.children=s}if(e&&e.defaultProps)for(r in o=e.defaultProps,o)i[r]===void 0&&(i[r]=o[r]);return D(e,a,i)},e.createRef=function(){return{current:null}},e.forwardRef=function(e){return{$$typeof:c,render:e}},e.isValidElement=k,e.lazy=function(e){return{$$typeof:d,_payload:{_status:-1,_result:e},_init:ee}},e.memo=function(e,t){return{$$typeof:u,type:e,compare:t===void 0?null:t}},e.startTransition=ne,e.unstable_useCacheRefresh=function(){return T.H.useCacheRefresh()},e.use=function(e){return T.H.use(e)},e.useActionState=function(e,t,n){return T.H.useActionState(e,t,n)},e.useCallback=function(e,t){return T.H.useCallback(e,t)},e.useContext=function(e){return T.H.useContext(e)},e.useDebugValue=function(){},e.useDeferredValue=function(e,t){return T.H.useDeferredValue(e,t)},e.useEffect=function(e,t){return T.H.useEffect(e,t)},e.useEffectEvent=function(e){return T.H.useEffectEvent(e)},e.useId=function(){return T.H.useId()},e.useImperativeHandle=function(e,t,n){return T.H.useImperativeHandle(e,t,n)},e.useInsertionEffect=function(e,t){return T.H.useInsertionEffect(e,t)},e.useLayoutEffect=function(e,t){return T.H.useLayoutEffect(e,t)},e.useMemo=function(e,t){return T.H.useMemo(e,t)},e.useOptimistic=function(e,t){return T.H.useOptimistic(e,t)},e.useReducer=function(e,t,n){return T.H.useReducer(e,t,n)},e.useRef=function(e){return T.H.useRef(e)},e.useState=function(e){return T.H.useState(e)},e.useSyncExternalStore=function(e,t,n){return T.H.useSyncExternalStore(e,t,n)},e.useTransition=function(){return T.H.useTransition()},e.version=`19.3.1`})),u=o(((e,t)=>{t.exports=l()})),d=o((e=>{var t=u();function n(e){var t=`https://react.dev/errors/`+e;if(1<arguments.length){t+=`?args[]=`+encodeURIComponent(arguments[1]);for(var n=2;n<arguments.length;n++)t+=`&args[]=`+encodeURIComponent(arguments[n])}return`Minified React error #`+e+`; visit `+t+` for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`}function r(){}var i={d:{f:r,r:function(){throw Error(n(522))},D:r,C:r,L:r,m:r,X:r,S:r,M:r},p:0,findDOMNode:null},a=Symbol.for(`react.portal`),o=Symbol.for(`react.recoverable`),s=Symbol.for(`react.optimistic_key`);function c(e,t,n){var r=3<arguments.length&&arguments[3]!==void 0?arguments[3]:null;return{$$typeof:a,key:r==null?null:r===s?s:``+r,children:e,containerInfo:t,implementation:n}}var l=t.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;function d(e,t){if(e===`font`)return``;if(typeof t==`string`)return t===`use-credentials`?t:``}e.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=i,e.browser=function(e){return{$$typeof:o,_reason:e}},e.createPortal=function(e,t){var r=2<arguments.length&&arguments[2]!==void 0?arguments[2]:null;if(!t||t.nodeType!==1&&t.nodeType!==9&&t.nodeType!==11)throw Error(n(299));return c(e,t,null,r)},e.flushSync=function(e){var t=l.T,n=i.p;try{if(l.T=null,i.p=2,e)return e()}finally{l.T=t,i.p=n,i.d.f()}},e.preconnect=function(e,t){typeof e==`string`&&(t?(t=t.crossOrigin,t=typeof t==`string`?t===`use-credentials`?t:``:void 0):t=null,i.d.C(e,t))},e.prefetchDNS=function(e){typeof e==`string`&&i.d.D(e)},e.preinit=function(e,t){if(typeof e==`string`&&t&&typeof t.as==`string`){var n=t.as,r=d(n,t.crossOrigin),a=typeof t.integrity==`string`?t.integrity:void 0,o=typeof t.fetchPriority==`string`?t.fetchPriority:void 0;n===`style`?i.d.S(e,typeof t.precedence==`string`?t.precedence:void 0,{crossOrigin:r,integrity:a,fetchPriority:o}):n===`script`&&i.d.X(e,{crossOrigin:r,integrity:a,fetchPriority:o,nonce:typeof t.nonce==`string`?t.nonce:void 0})}},e.preinitModule=function(e,t){if(typeof e==`string`){if(typeof t==`object`&&t){if(t.as==null||t.as===`script`){var n=d(t.as,t.crossOrigin);i.d.M(e,{crossOrigin:n,integrity:typeof t.integrity==`string`?t.integrity:void 0,nonce:typeof t.nonce==`string`?t.nonce:void 0,fetchPriority:typeof t.fetchPriority==`string`?t.fetchPriority:void 0})}}else t??i.d.M(e)}},e.preload=function(e,t){if(typeof e==`string`&&typeof t==`object`&&t&&typeof t.as==`string`){var n=t.as,r=d(n,t.crossOrigin);i.d.L(e,n,{crossOrigin:r,integrity:typeof t.integrity==`string`?t.integrity:void 0,nonce:typeof t.nonce==`string`?t.nonce:void 0,type:typeof t.type==`string`?t.type:void 0,fetchPriority:typeof t.fetchPriority==`string`?t.fetchPriority:void 0,referrerPolicy:typeof t.referrerPolicy==`string`?t.referrerPolicy:void 0,imageSrcSet:typeof t.imageSrcSet==`string`?t.imageSrcSet:void 0,imageSizes:typeof t.imageSizes==`string`?t.imageSizes:void 0,media:typeof t.media==`string`?t.media:void 0})}},e.preloadModule=function(e,t){if(typeof e==`string`){if(t){var n=d(t.as,t.crossOrigin);i.d.m(e,{as:typeof t.as==`string`&&t.as!==`script`?t.as:void 0,crossOrigin:n,integrity:typeof t.integrity==`string`?t.integrity:void 0,nonce:typeof t.nonce==`string`?t.nonce:void 0,fetchPriority:typeof t.fetchPriority==`string`?t.fetchPriority:void 0})}else i.d.m(e)}},e.requestFormReset=function(e){i.d.r(e)},e.unstable_batchedUpdates=function(e,t){return e(t)},e.useFormState=function(e,t,n){return l.H.useFormState(e,t,n)},e.useFormStatus=function(){return l.H.useHostTransitionStatus()},e.version=`19.3.1`})),f=o(((e,t)=>{function n(){if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<`u`&&typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE==`function`)try{__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n)}catch(e){console.error(e)}}n(),t.exports=d()})),p=c(u(),1);function m(...e){return(...t)=>{for(let n of e)typeof n==`function`&&n(...t)}}var h=typeof document<`u`?p.useLayoutEffect:()=>{},g={prefix:String(Math.round(Math.random()*1e10)),current:0},_=p.createContext(g),v=p.createContext(!1);typeof window<`u`&&window.document&&window.document.createElement;var y=new WeakMap;function b(e=!1){let t=(0,p.useContext)(_),n=(0,p.useRef)(null);if(n.current===null&&!e){let e=p.default.__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED?.ReactCurrentOwner?.current;if(e){let n=y.get(e);n==null?y.set(e,{id:t.current,state:e.memoizedState}):e.memoizedState!==n.state&&(t.current=n.id,y.delete(e))}n.current=++t.current}return n.current}function x(e){let t=(0,p.useContext)(_),n=b(!!e),r=`react-aria${t.prefix}`;return e||`${r}-${n}`}function S(e){let t=p.useId(),[n]=(0,p.useState)(D()),r=n?`react-aria`:`react-aria${g.prefix}`;return e||`${r}-${t}`}var C=typeof p.useId==`function`?S:x;function w(){return!1}function T(){return!0}function E(e){return()=>{}}function D(){return typeof p.useSyncExternalStore==`function`?p.useSyncExternalStore(E,w,T):(0,p.useContext)(v)}function O(e){let[t,n]=(0,p.useState)(e),r=(0,p.useRef)(t),i=(0,p.useRef)(null),a=(0,p.useRef)(()=>{if(!i.current)return;let e=i.current.next();e.done?i.current=null:r.current===e.value?a.current():n(e.value)});return h(()=>{r.current=t,i.current&&a.current()}),[t,(0,p.useCallback)(e=>{i.current=e(r.current),a.current()},[a])]}var k=!!(typeof window<`u`&&window.document&&window.document.createElement),A=new Map,j;typeof FinalizationRegistry<`u`&&(j=new FinalizationRegistry(e=>{A.delete(e)}));var M=new WeakMap;function N(e){let[t,n]=(0,p.useState)(e),r=(0,p.useRef)(null),i=C(t),a=(0,p.useRef)(null),o=M.get(a);if(j&&o!==i&&(o!=null&&j.unregister(a),j.register(a,i,a),M.set(a,i)),k){let e=A.get(i);e&&!e.includes(r)?e.push(r):A.set(i,[r])}return h(()=>{let e=i;return()=>{j&&(j.unregister(a),M.delete(a)),A.delete(e)}},[i]),(0,p.useEffect)(()=>{let e=r.current;return e&&n(e),()=>{e&&(r.current=null)}}),i}function P(e,t){if(e===t)return e;let n=A.get(e);if(n)return n.forEach(e=>e.current=t),t;let r=A.get(t);return r?(r.forEach(t=>t.current=e),e):t}function F(e=[]){let t=N(),[n,r]=O(t),i=(0,p.useCallback)(()=>{r(function*(){yield t,yield document.getElementById(t)?t:void 0})},[t,r]);return h(i,[t,i,...e]),n}function ee(...e){return e.length===1&&e[0]?e[0]:t=>{let n=!1,r=e.map(e=>{let r=te(e,t);return n||=typeof r==`function`,r});if(n)return()=>{r.forEach((t,n)=>{typeof t==`function`?t():te(e[n],null)})}}}function te(e,t){if(typeof e==`function`)return e(t);e!=null&&(e.current=t)}function ne(e){var t,n,r=``;if(typeof e==`string`||typeof e==`number`)r+=e;else if(typeof e==`object`){if(Array.isArray(e)){var i=e.length;for(t=0;t<i;t++)e[t]&&(n=ne(e[t]))&&(r&&(r+=` `),r+=n)}else for(n in e)e[n]&&(r&&(r+=` `),r+=n)}return r}function re(){for(var e,t,n=0,r=``,i=arguments.length;n<i;n++)(e=arguments[n])&&(t=ne(e))&&(r&&(r+=` `),r+=t);return r}function I(...e){let t={...e[0]};for(let n=1;n<e.length;n++){let r=e[n];for(let e in r){let n=t[e],i=r[e];typeof n==`function`&&typeof i==`function`&&e[0]===`o`&&e[1]===`n`&&e.charCodeAt(2)>=65&&e.charCodeAt(2)<=90?t[e]=m(n,i):(e===`className`||e===`UNSAFE_className`)&&typeof n==`string`&&typeof i==`string`?t[e]=re(n,i):e===`id`&&n&&i?t.id=P(n,i):e===`ref`&&n&&i?t.ref=ee(n,i):t[e]=i===void 0?n:i}}return t}function L(e){let t=(0,p.useRef)(null),n=(0,p.useRef)(void 0),r=(0,p.useCallback)(t=>{if(typeof e==`function`){let n=e,r=n(t);return()=>{typeof r==`function`?r():n(null)}}if(e)return e.current=t,()=>{e.current=null}},[e]);return(0,p.useMemo)(()=>({get current(){return t.current},set current(e){t.current=e,n.current&&=(n.current(),void 0),e!=null&&(n.current=r(e))}}),[r])}var ie=c(f(),1),ae=Symbol(`default`);function oe({values:e,children:t}){for(let[n,r]of e)t=p.createElement(n.Provider,{value:r},t);return t}function R(e){let{className:t,style:n,children:r,defaultClassName:i,defaultChildren:a,defaultStyle:o,values:s,render:c}=e;return(0,p.useMemo)(()=>{let e,l,u;return e=typeof t==`function`?t({...s,defaultClassName:i}):t,l=typeof n==`function`?n({...s,defaultStyle:o||{}}):n,u=typeof r==`function`?r({...s,defaultChildren:a}):r??a,{className:e??i,style:l||o?{...o,...l}:void 0,children:u??a,"data-rac":``,render:c?e=>c(e,s):void 0}},[t,n,r,i,a,o,s,c])}function se(e,t){let n=(0,p.useContext)(e);if(t===null)return null;if(n&&typeof n==`object`&&`slots`in n&&n.slots){let e=t||ae;if(!n.slots[e]){let e=new Intl.ListFormat().format(Object.keys(n.slots).map(e=>`"${e}"`)),r=t?`Invalid slot "${t}".`:`A slot prop is required.`;throw Error(`${r} Valid slot names are ${e}.`)}return n.slots[e]}return n}function z(e,t,n){let{ref:r,...i}=se(n,e.slot)||{},a=L((0,p.useMemo)(()=>ee(t,r),[t,r])),o=I(i,e);return`style`in i&&i.style&&`style`in e&&e.style&&(o.style=typeof i.style==`function`||typeof e.style==`function`?t=>{let n=typeof i.style==`function`?i.style(t):i.style,r={...t.defaultStyle,...n},a=typeof e.style==`function`?e.style({...t,defaultStyle:r}):e.style;return{...r,...a}}:{...i.style,...e.style}),[o,a]}function ce(e=!0){let[t,n]=(0,p.useState)(e),r=(0,p.useRef)(!1),i=(0,p.useCallback)(e=>{r.current=!0,n(!!e)},[]);return h(()=>{r.current||n(!1)},[]),[i,t]}function le(e){let t=/^(data-.*)$/,n={};for(let r in e)t.test(r)||(n[r]=e[r]);return n}function ue(e,t,n){let{render:r,...i}=t,a=(0,p.useRef)(null),o=(0,p.useMemo)(()=>ee(n,a),[n,a]);h(()=>{},[e,r]);let s={...i,ref:o};return r?r(s,void 0):p.createElement(e,s)}var de={},B=new Proxy({},{get(e,t){if(typeof t!=`string`)return;let n=de[t];return n||(n=(0,p.forwardRef)(ue.bind(null,t)),de[t]=n),n}}),fe=`react-aria-clear-focus`,pe=`react-aria-focus`,V=e=>he(e)?e.document:ge(e)?e:e?.ownerDocument??(typeof document<`u`?document:void 0),H=e=>V(e)?.defaultView??(typeof window<`u`?window:void 0);function me(e){return typeof e==`object`&&!!e&&`nodeType`in e&&typeof e.nodeType==`number`}function he(e){return typeof e==`object`&&!!e&&`window`in e&&e.window===e}function ge(e){return me(e)&&e.nodeType===9}function _e(e){return me(e)&&e.nodeType===11&&`host`in e}function ve(e,t,n,r){if(n==null||e==null)return()=>{};let i=Array.isArray(e)?e:[e];for(let e of i)e.addEventListener(t,n,r);return()=>{for(let e of i)e.removeEventListener(t,n,r)}}function ye(e,t,n,r){if(e==null)return()=>{};let i=[],a=Array.isArray(e)?e:[e];for(let e of a){let a=e.style.getPropertyValue(t),o=e.style.getPropertyPriority(t);e.style.setProperty(t,n,r),i.unshift(()=>{a?e.style.setProperty(t,a,o):e.style.removeProperty(t)})}return()=>{for(let e of i)e()}}var be=!1;function xe(){return be}function U(e,t){if(!xe())return t&&e?e.contains(t):!1;if(!e||!t)return!1;let n=t;for(;n!=null;){if(n===e)return!0;n=typeof n.assignedElements!=`function`&&n.assignedSlot?.parentNode?n.assignedSlot.parentNode:_e(n)?n.host:n.parentNode}return!1}var W=(e=document)=>{if(!xe())return e.activeElement;let t=e.activeElement;for(;t&&`shadowRoot`in t&&t.shadowRoot?.activeElement;)t=t.shadowRoot.activeElement;return t};function G(e){if(xe()&&e.target instanceof Element&&e.target.shadowRoot){if(`composedPath`in e)return e.composedPath()[0]??null;if(`composedPath`in e.nativeEvent)return e.nativeEvent.composedPath()[0]??null}return e.target}function Se(e,t){if(t===null)return[];t??=H(e);let n=[t];if(!xe()||!e||e===t)return n;let r=`getRootNode`in t?t.getRootNode():null,i=e.getRootNode()??null;for(;_e(i)&&i!==r;)n.push(i),i=i.host.getRootNode();return n}function Ce(e){if(!e)return!1;let t=e.getRootNode(),n=H(e);if(!(t instanceof n.Document||t instanceof n.ShadowRoot))return!1;let r=t.activeElement;return r!=null&&e.contains(r)}function we(e){let t=De(V(e));t!==e&&(t&&Te(t,e),e&&Ee(e,t))}function Te(e,t){e.dispatchEvent(new FocusEvent(`blur`,{relatedTarget:t})),e.dispatchEvent(new FocusEvent(`focusout`,{bubbles:!0,relatedTarget:t}))}function Ee(e,t){e.dispatchEvent(new FocusEvent(`focus`,{relatedTarget:t})),e.dispatchEvent(new FocusEvent(`focusin`,{bubbles:!0,relatedTarget:t}))}function De(e){let t=W(e),n=t?.getAttribute(`aria-activedescendant`);return n&&e.getElementById(n)||t}function Oe(e){e.focus({preventScroll:!0})}var ke=typeof Element<`u`&&`checkVisibility`in Element.prototype;function Ae(e){let t=H(e);if(!(e instanceof t.HTMLElement)&&!(e instanceof t.SVGElement))return!1;let{display:n,visibility:r}=e.style,i=n!==`none`&&r!==`hidden`&&r!==`collapse`;if(i){let{getComputedStyle:t}=H(e),{display:n,visibility:r}=t(e);i=n!==`none`&&r!==`hidden`&&r!==`collapse`}return i}function je(e,t){return!e.hasAttribute(`hidden`)&&!e.hasAttribute(`data-react-aria-prevent-focus`)&&(e.nodeName===`DETAILS`&&t&&t.nodeName!==`SUMMARY`?e.hasAttribute(`open`):!0)}function Me(e,t){return ke?e.checkVisibility({visibilityProperty:!0})&&!e.closest(`[data-react-aria-prevent-focus]`):e.nodeName!==`#comment`&&Ae(e)&&je(e,t)&&(!e.parentElement||Me(e.parentElement,e))}var Ne=[`input:not([disabled]):not([type=hidden])`,`select:not([disabled])`,`textarea:not([disabled])`,`button:not([disabled])`,`a[href]`,`area[href]`,`summary`,`iframe`,`object`,`embed`,`audio[controls]`,`video[controls]`,`[contenteditable]:not([contenteditable^="false"])`,`permission`],Pe=Ne.join(`:not([hidden]),`)+`,[tabindex]:not([disabled]):not([hidden])`;Ne.push(`[tabindex]:not([tabindex="-1"]):not([disabled])`);var Fe=Ne.join(`:not([hidden]):not([tabindex="-1"]),`);function Ie(e,t){return e.matches(Pe)&&!Re(e)&&(t?.skipVisibilityCheck||Me(e))}function Le(e){return e.matches(Fe)&&Me(e)&&!Re(e)}function Re(e){let t=e;for(;t!=null;){if(t instanceof H(t).HTMLElement&&t.inert)return!0;t=t.parentElement}return!1}function ze(e){let t=e;return t.nativeEvent=e,t.isDefaultPrevented=()=>t.defaultPrevented,t.isPropagationStopped=()=>t.cancelBubble,t.persist=()=>{},t}function Be(e,t){Object.defineProperty(e,"target",{value:t}),Object.defineProperty(e,"currentTarget",{value:t})}function Ve(e){let t=(0,p.useRef)({isFocused:!1,observer:null});return h(()=>{let e=t.current;return()=>{e.observer&&=(e.observer.disconnect(),null)}},[]),(0,p.useCallback)(n=>{let r=G(n);if(r instanceof HTMLButtonElement||r instanceof HTMLInputElement||r instanceof HTMLTextAreaElement||r instanceof HTMLSelectElement){t.current.isFocused=!0;let n=r;n.addEventListener(`focusout`,r=>{if(t.current.isFocused=!1,n.disabled){let t=ze(r);e?.(t)}t.current.observer&&(t.current.observer.disconnect(),t.current.observer=null)},{once:!0}),t.current.observer=new MutationObserver(()=>{if(t.current.isFocused&&n.disabled){t.current.observer?.disconnect();let e=n===W()?null:W();n.dispatchEvent(new FocusEvent(`blur`,{relatedTarget:e})),n.dispatchEvent(new FocusEvent(`focusout`,{bubbles:!0,relatedTarget:e}))}}),t.current.observer.observe(n,{attributes:!0,attributeFilter:[`disabled`]})}},[e])}var He=!1;function Ue(e){for(;e&&!Ie(e,{skipVisibilityCheck:!0});)e=e.parentElement;let t=W(H(e).document);if(!t||t===e)return;let n=e?.getRootNode(),r=n!=null&&_e(n)?n:H(e),i=t=>t===e||me(t)&&U(e,t),a=e=>e===t||t!=null&&me(e)&&U(t,e);He=!0;let o=!1,s=e=>{(a(G(e))||o)&&e.stopImmediatePropagation()},c=n=>{(a(G(n))||o)&&(n.stopImmediatePropagation(),!e&&!o&&(o=!0,Oe(t),d()))},l=e=>{(i(G(e))||o)&&e.stopImmediatePropagation()},u=e=>{(i(G(e))||o)&&(e.stopImmediatePropagation(),o||(o=!0,Oe(t),d()))};r.addEventListener(`blur`,s,!0),r.addEventListener(`focusout`,c,!0),r.addEventListener(`focusin`,u,!0),r.addEventListener(`focus`,l,!0);let d=()=>{cancelAnimationFrame(f),r.removeEventListener(`blur`,s,!0),r.removeEventListener(`focusout`,c,!0),r.removeEventListener(`focusin`,u,!0),r.removeEventListener(`focus`,l,!0),He=!1,o=!1},f=requestAnimationFrame(d);return d}function We(e){if(typeof window>`u`||window.navigator==null)return!1;let t=window.navigator.userAgentData?.brands;return Array.isArray(t)&&t.some(t=>e.test(t.brand))||e.test(window.navigator.userAgent)}function Ge(e){return typeof window<`u`&&window.navigator!=null&&e.test(window.navigator.userAgentData?.platform||window.navigator.platform)}function Ke(e){let t=null;return()=>(t??=e(),t)}var qe=Ke(function(){return Ge(/^Mac/i)}),Je=Ke(function(){return Ge(/^iPhone/i)}),Ye=Ke(function(){return Ge(/^iPad/i)||qe()&&navigator.maxTouchPoints>1}),Xe=Ke(function(){return Je()||Ye()}),Ze=Ke(function(){return qe()||Xe()}),Qe=Ke(function(){return We(/AppleWebKit/i)&&(Xe()||!$e())}),$e=Ke(function(){return We(/Chrome|CriOS|CrMo/i)}),et=Ke(function(){return We(/Android/i)});function tt(e){return e.pointerType===``&&e.isTrusted?!0:et()&&e.pointerType?e.type===`click`&&e.buttons===1:e.detail===0&&!e.pointerType}function nt(e){return!et()&&e.width===0&&e.height===0||et()&&e.width===1&&e.height===1&&e.pressure===0&&e.detail===0&&e.pointerType===`mouse`}var rt=(0,p.createContext)({isNative:!0,open:st,useHref:e=>e});function it(){return(0,p.useContext)(rt)}function at(e,t,n=!0){let{metaKey:r,ctrlKey:i,altKey:a,shiftKey:o}=t,s=Qe()&&qe()&&!Ye()?new KeyboardEvent(`keydown`,{keyIdentifier:`Enter`,metaKey:r,ctrlKey:i,altKey:a,shiftKey:o}):new MouseEvent(`click`,{metaKey:r,ctrlKey:i,altKey:a,shiftKey:o,detail:1,bubbles:!0,cancelable:!0});at.isOpening=n,Oe(e),e.dispatchEvent(s),at.isOpening=!1}at.isOpening=!1;function ot(e,t){if(e instanceof HTMLAnchorElement)t(e);else if(e.hasAttribute(`data-href`)){let n=document.createElement(`a`);n.href=e.getAttribute(`data-href`),e.hasAttribute(`data-target`)&&(n.target=e.getAttribute(`data-target`)),e.hasAttribute(`data-rel`)&&(n.rel=e.getAttribute(`data-rel`)),e.hasAttribute(`data-download`)&&(n.download=e.getAttribute(`data-download`)),e.hasAttribute(`data-ping`)&&(n.ping=e.getAttribute(`data-ping`)),e.hasAttribute(`data-referrer-policy`)&&(n.referrerPolicy=e.getAttribute(`data-referrer-policy`)),e.appendChild(n),t(n),e.removeChild(n)}}function st(e,t){ot(e,e=>at(e,t))}function ct(e){let t=it().useHref(e?.href??``),n={};if(e)for(let r of[`href`,`target`,`rel`,`download`,`ping`,`referrerPolicy`])r in e&&e[r]!==void 0&&(n[r]=r===`href`?t:e[r]);return n}var lt=null,ut=new Set,dt=new Map,ft=!1,pt=!1,mt={Tab:!0,Escape:!0};function ht(e,t){for(let n of ut)n(e,t)}function gt(e){return!(e.metaKey||!qe()&&e.altKey||e.ctrlKey||e.key===`Control`||e.key===`Shift`||e.key===`Meta`)}function _t(e){ft=!0,!at.isOpening&&gt(e)&&(lt=`keyboard`,ht(`keyboard`,e))}function vt(e){lt=`pointer`,`pointerType`in e&&e.pointerType,(e.type===`mousedown`||e.type===`pointerdown`)&&(ft=!0,ht(`pointer`,e))}function yt(e){!at.isOpening&&tt(e)&&(ft=!0,lt=`virtual`)}function bt(e){if(He)return;let t=G(e),n=H(t),r=V(t);t===n?pt=!0:t!==r&&e.isTrusted&&(!ft&&!pt&&(lt=`virtual`,ht(`virtual`,e)),ft=!1,pt=!1)}function xt(){He||(ft=!1,pt=!0)}function St(e){let t=W(V(G(e)));queueMicrotask(()=>{W(V(G(e)))!==t&&Ot(`keyboard`)})}function Ct(e){if(typeof window>`u`||typeof document>`u`)return;let t=H(e),n=V(e);if(dt.get(t))return;let r=t.HTMLElement.prototype.focus;Reflect.defineProperty(t.HTMLElement.prototype,"focus",{configurable:!0,writable:!0,value:function(){ft=!0,r.apply(this,arguments)}}),n.addEventListener(`keydown`,_t,!0),n.addEventListener(`keyup`,_t,!0),n.addEventListener(`click`,yt,!0),n.addEventListener(`invalid`,St,!0),t.addEventListener(`focus`,bt,!0),t.addEventListener(`blur`,xt,!1),typeof PointerEvent<`u`&&(n.addEventListener(`pointerdown`,vt,!0),n.addEventListener(`pointermove`,vt,!0),n.addEventListener(`pointerup`,vt,!0)),t.addEventListener(`beforeunload`,()=>{wt(e)},{once:!0}),dt.set(t,{focus:r})}var wt=(e,t)=>{let n=H(e),r=V(e);t&&r.removeEventListener(`DOMContentLoaded`,t),dt.has(n)&&(Reflect.defineProperty(n.HTMLElement.prototype,"focus",{configurable:!0,writable:!0,value:dt.get(n).focus}),r.removeEventListener(`keydown`,_t,!0),r.removeEventListener(`keyup`,_t,!0),r.removeEventListener(`click`,yt,!0),r.removeEventListener(`invalid`,St,!0),n.removeEventListener(`focus`,bt,!0),n.removeEventListener(`blur`,xt,!1),typeof PointerEvent<`u`&&(r.removeEventListener(`pointerdown`,vt,!0),r.removeEventListener(`pointermove`,vt,!0),r.removeEventListener(`pointerup`,vt,!0)),dt.delete(n))};function Tt(e){let t=V(e),n;return t.readyState===`loading`?(n=()=>{Ct(e)},t.addEventListener(`DOMContentLoaded`,n)):Ct(e),()=>wt(e,n)}typeof document<`u`&&Tt();function Et(){return lt!==`pointer`}function Dt(){return lt}function Ot(e){lt=e,ht(e,null)}var kt=new Set([`checkbox`,`radio`,`range`,`color`,`file`,`image`,`button`,`submit`,`reset`]);function At(e,t,n){let r=n?G(n):void 0,i=V(r),a=H(r),o=a===void 0?HTMLInputElement:a.HTMLInputElement,s=a===void 0?HTMLTextAreaElement:a.HTMLTextAreaElement,c=a===void 0?HTMLElement:a.HTMLElement,l=a===void 0?KeyboardEvent:a.KeyboardEvent,u=W(i);return e=e||u instanceof o&&!kt.has(u.type)||u instanceof s||u instanceof c&&u.isContentEditable,!(e&&t===`keyboard`&&n instanceof l&&!mt[n.key])}function jt(e,t,n){Ct(),(0,p.useEffect)(()=>{if(n?.enabled===!1)return;let t=(t,r)=>{At(!!n?.isTextInput,t,r)&&e(Et())};return ut.add(t),()=>{ut.delete(t)}},t)}function Mt(e,t){let n=H(t),r=V(t);if(r==null||n==null)return;let i,a=`meta[name="${CSS.escape(e)}"], meta[property="${CSS.escape(e)}"]`,o=r.querySelector(a);return o&&o instanceof n.HTMLMetaElement&&(e===`csp-nonce`&&o.nonce&&(i??=o.nonce||void 0),o.content&&(i??=o.content||void 0)),e===`csp-nonce`&&(i??=n.__webpack_nonce__||globalThis.__webpack_nonce__||void 0),i}var Nt=100,Pt=600,K={isOpen:!1,screenWidth:0,screenHeight:0,screenAngle:0,screenTimeout:0,startTimeStamp:0,endTimeStamp:0,resizeTimeStamp:0,resizeTimeout:0},Ft=new Set([`checkbox`,`radio`,`range`,`color`,`file`,`image`,`button`,`submit`,`reset`]);function It(){let e=Number(window.visualViewport?.width??window.innerWidth),t=Number(window.visualViewport?.height??window.innerHeight),n=Number(window.visualViewport?.scale??1);return{width:e*n,height:t*n,angle:window.screen.orientation?.angle??0}}function Lt(e){K.resizeTimeStamp<=e.timeStamp+50&&(K.resizeTimeStamp=e.timeStamp+150,window.clearTimeout(K.resizeTimeout),K.resizeTimeout=window.setTimeout(Rt,150))}function Rt(){let e=Mt(`viewport`);if(et()&&e?.includes(`overlays-content`))return;let t=performance.now(),n=It(),r=t-K.startTimeStamp,i=K.screenHeight-n.height,a=K.screenAngle-n.angle;Math.abs(a)%180&&K.screenWidth-n.height<Nt&&(K.screenWidth=n.width,K.screenHeight=n.height,K.screenAngle=n.angle,i=0),r>Pt&&(window.clearTimeout(K.screenTimeout),K.screenTimeout=window.setTimeout(()=>{let e=Ut(document.hasFocus()?W():null),t=It();Math.abs(K.screenAngle-t.angle)%180||K.isOpen&&e||(K.screenWidth=t.width,K.screenHeight=t.height,K.screenAngle=t.angle,K.isOpen=!1)},Pt)),r<=Pt&&i>=Nt&&(K.endTimeStamp=t),K.isOpen=i>=Nt}function zt(){let e=It(),t=K.screenAngle-e.angle;if(Math.abs(t)%180&&!K.isOpen){let e=K.screenWidth;K.screenWidth=K.screenHeight,K.screenHeight=e}K.isOpen||(K.screenAngle=e.angle)}function Bt(e){let t=Ut(G(e)),n=performance.now(),r=It(),i=K.screenHeight-r.height;i<Nt&&t&&(K.screenWidth=r.width,K.screenHeight=r.height,K.screenAngle=r.angle,K.startTimeStamp=n),t&&window.clearTimeout(K.screenTimeout),i>=Nt&&t&&(K.endTimeStamp=n)}function Vt(){let e=It();ve(window.visualViewport,`resize`,Qe()?Rt:Lt),ve(window.screen.orientation,`change`,zt),ve(window,`focus`,Bt,{capture:!0,passive:!0}),K.screenWidth=e.width,K.screenHeight=e.height,K.screenAngle=e.angle}typeof document<`u`&&(document.readyState===`loading`?ve(document,`DOMContentLoaded`,Vt):Vt());function Ht(){let e=Mt(`viewport`);return et()&&e?.includes(`overlays-content`)?!1:K.isOpen?!0:K.startTimeStamp?K.endTimeStamp>=K.startTimeStamp?!0:performance.now()-K.startTimeStamp<=Pt?K.endTimeStamp>0||window.navigator.maxTouchPoints>0:!1:window.navigator.maxTouchPoints>0}function Ut(e){if(!(e instanceof Element)||!Ie(e))return!1;let t=e instanceof HTMLTextAreaElement,n=e instanceof HTMLElement&&e.isContentEditable,r=e instanceof HTMLInputElement&&!Ft.has(e.type);return t||n||r}function Wt(e){return qe()?e.metaKey:e.ctrlKey}function Gt(){return K.isOpen}var Kt=p.useInsertionEffect??h;function qt(e){let t=(0,p.useRef)(null);return Kt(()=>{t.current=e},[e]),(0,p.useCallback)((...e)=>{let n=t.current;return n?.(...e)},[])}function Jt(e,t,n,r){let i=qt(n),a=n==null;(0,p.useEffect)(()=>{if(!(a||e.current==null))return ve(e.current,t,i,r)},[e,t,r,a])}function Yt(e,t){let{id:n,"aria-label":r,"aria-labelledby":i}=e;return n=N(n),i&&r?i=[...new Set([n,...i.trim().split(/\s+/)])].join(` `):i&&=i.trim().split(/\s+/).join(` `),!r&&!i&&t&&(r=t),{id:n,"aria-label":r,"aria-labelledby":i}}var Xt=new Set([`Arab`,`Syrc`,`Samr`,`Mand`,`Thaa`,`Mend`,`Nkoo`,`Adlm`,`Rohg`,`Hebr`]),Zt=new Set([`ae`,`ar`,`arc`,`bcc`,`bqi`,`ckb`,`dv`,`fa`,`glk`,`he`,`ku`,`mzn`,`nqo`,`pnb`,`ps`,`sd`,`ug`,`ur`,`yi`]);function Qt(e){if(Intl.Locale){let t=new Intl.Locale(e).maximize(),n=typeof t.getTextInfo==`function`?t.getTextInfo():t.textInfo;if(n)return n.direction===`rtl`;if(t.script)return Xt.has(t.script)}let t=e.split(`-`)[0];return Zt.has(t)}var $t=Symbol.for(`react-aria.i18n.locale`);function en(){let e=typeof window<`u`&&window[$t]||typeof navigator<`u`&&(navigator.language||navigator.userLanguage)||`en-US`;try{Intl.DateTimeFormat.supportedLocalesOf([e])}catch{e=`en-US`}return{locale:e,direction:Qt(e)?`rtl`:`ltr`}}var tn=en(),nn=new Set;function rn(){tn=en();for(let e of nn)e(tn)}function an(){let e=D(),[t,n]=(0,p.useState)(tn);return(0,p.useEffect)(()=>(nn.size===0&&window.addEventListener(`languagechange`,rn),nn.add(n),()=>{nn.delete(n),nn.size===0&&window.removeEventListener(`languagechange`,rn)}),[]),e?{locale:typeof window<`u`&&window[$t]||`en-US`,direction:`ltr`}:t}var on=p.createContext(null);function sn(e){let{locale:t,children:n}=e,r=p.useMemo(()=>({locale:t,direction:Qt(t)?`rtl`:`ltr`}),[t]);return p.createElement(on.Provider,{value:r},n)}function cn(e){let{children:t}=e,n=an();return p.createElement(on.Provider,{value:n},t)}function ln(e){let{locale:t,children:n}=e;return t?p.createElement(sn,{locale:t,children:n}):p.createElement(cn,{children:n})}function un(){let e=an();return(0,p.useContext)(on)||e}var dn=Symbol.for(`react-aria.i18n.locale`),fn=Symbol.for(`react-aria.i18n.strings`),pn=void 0,mn=class e{constructor(e,t=`en-US`){this.strings=Object.fromEntries(Object.entries(e).filter(([,e])=>e)),this.defaultLocale=t}getStringForLocale(e,t){let n=this.getStringsForLocale(t)[e];if(!n)throw Error(`Could not find intl message ${e} in ${t} locale`);return n}getStringsForLocale(e){let t=this.strings[e];return t||(t=hn(e,this.strings,this.defaultLocale),this.strings[e]=t),t}static getGlobalDictionaryForPackage(t){if(typeof window>`u`)return null;let n=window[dn];if(pn===void 0){let t=window[fn];if(!t)return null;pn={};for(let r in t)pn[r]=new e({[n]:t[r]},n)}let r=pn?.[t];if(!r)throw Error(`Strings for package "${t}" were not included by LocalizedStringProvider. Please add it to the list passed to createLocalizedStringDictionary.`);return r}};function hn(e,t,n=`en-US`){if(t[e])return t[e];let r=gn(e),i=_n(e);if(i&&t[`${r}-${i}`])return t[`${r}-${i}`];if(t[r])return t[r];for(let e in t)if(e.startsWith(r+`-`))return t[e];return t[n]}function gn(e){return Intl.Locale?new Intl.Locale(e).language:e.split(`-`)[0]}function _n(e){if(Intl.Locale)return new Intl.Locale(e).script}var vn=new Map,yn=new Map,bn=class{constructor(e,t){this.locale=e,this.strings=t}format(e,t){let n=this.strings.getStringForLocale(e,this.locale);return typeof n==`function`?n(t,this):n}plural(e,t,n=`cardinal`){let r=t[`=`+e];if(r)return typeof r==`function`?r():r;let i=this.locale+`:`+n,a=vn.get(i);return a||(a=new Intl.PluralRules(this.locale,{type:n}),vn.set(i,a)),r=t[a.select(e)]||t.other,typeof r==`function`?r():r}number(e){let t=yn.get(this.locale);return t||(t=new Intl.NumberFormat(this.locale),yn.set(this.locale,t)),t.format(e)}select(e,t){let n=e[t]||e.other;return typeof n==`function`?n():n}},xn=new WeakMap;function Sn(e){let t=xn.get(e);return t||(t=new mn(e),xn.set(e,t)),t}function Cn(e,t){return t&&mn.getGlobalDictionaryForPackage(t)||Sn(e)}function wn(e,t){let{locale:n}=un(),r=Cn(e,t);return(0,p.useMemo)(()=>new bn(n,r),[n,r])}var Tn=p.useInsertionEffect??p.useLayoutEffect;function En(e,t,n){let[r,i]=(0,p.useState)(e||t),a=(0,p.useRef)(r),o=(0,p.useRef)(e!==void 0),s=e!==void 0;(0,p.useEffect)(()=>{o.current,o.current=s},[s]);let c=s?e:r;Tn(()=>{a.current=c});let[,l]=(0,p.useReducer)(()=>({}),{});return[c,(0,p.useCallback)((e,...t)=>{let r=typeof e==`function`?e(a.current):e;Object.is(a.current,r)||(a.current=r,i(r),l(),n?.(r,...t))},[n])]}var Dn=(0,p.createContext)(null),On=(0,p.createContext)(null),kn=class{constructor(e){this.value=null,this.level=0,this.hasChildNodes=!1,this.rendered=null,this.textValue=``,this[`aria-label`]=void 0,this.index=0,this.parentKey=null,this.prevKey=null,this.nextKey=null,this.firstChildKey=null,this.lastChildKey=null,this.props={},this.colSpan=null,this.colIndex=null,this.type=this.constructor.type,this.key=e}get childNodes(){throw Error(`childNodes is not supported`)}clone(){let e=new this.constructor(this.key);return e.value=this.value,e.level=this.level,e.hasChildNodes=this.hasChildNodes,e.rendered=this.rendered,e.textValue=this.textValue,e[`aria-label`]=this[`aria-label`],e.index=this.index,e.parentKey=this.parentKey,e.prevKey=this.prevKey,e.nextKey=this.nextKey,e.firstChildKey=this.firstChildKey,e.lastChildKey=this.lastChildKey,e.props=this.props,e.render=this.render,e.colSpan=this.colSpan,e.colIndex=this.colIndex,e}filter(e,t,n){let r=this.clone();return t.addDescendants(r,e),r}},An=class extends kn{filter(e,t,n){let[r,i]=Pn(e,t,this.firstChildKey,n),a=this.clone();return a.firstChildKey=r,a.lastChildKey=i,a}};(class extends kn{static{this.type=`header`}});var jn=class extends kn{static{this.type=`loader`}},Mn=class extends An{static{this.type=`item`}filter(e,t,n){if(n(this.textValue,this)){let n=this.clone();return t.addDescendants(n,e),n}return null}};(class extends An{static{this.type=`section`}filter(e,t,n){let r=super.filter(e,t,n);if(r&&r.lastChildKey!==null){let t=e.getItem(r.lastChildKey);if(t&&t.type!==`header`)return r}return null}});var Nn=class{get size(){return this.itemCount}getKeys(){return this.keyMap.keys()}*[Symbol.iterator](){let e=this.firstKey==null?void 0:this.keyMap.get(this.firstKey);for(;e;)yield e,e=e.nextKey==null?void 0:this.keyMap.get(e.nextKey)}getChildren(e){let t=this.keyMap;return{*[Symbol.iterator](){let n=t.get(e),r=n?.firstChildKey==null?null:t.get(n.firstChildKey);for(;r;)yield r,r=r.nextKey==null?void 0:t.get(r.nextKey)}}}getKeyBefore(e){let t=this.keyMap.get(e);if(!t)return null;if(t.prevKey!=null){for(t=this.keyMap.get(t.prevKey);t&&t.type!==`item`&&t.lastChildKey!=null;)t=this.keyMap.get(t.lastChildKey);return t?.key??null}return t.parentKey}getKeyAfter(e){let t=this.keyMap.get(e);if(!t)return null;if(t.type!==`item`&&t.firstChildKey!=null)return t.firstChildKey;for(;t;){if(t.nextKey!=null)return t.nextKey;if(t.parentKey!=null)t=this.keyMap.get(t.parentKey);else return null}return null}getFirstKey(){return this.firstKey}getLastKey(){let e=this.lastKey==null?null:this.keyMap.get(this.lastKey);for(;e?.lastChildKey!=null;)e=this.keyMap.get(e.lastChildKey);return e?.key??null}getItem(e){return this.keyMap.get(e)??null}at(){throw Error(`Not implemented`)}clone(){let e=this.constructor,t=new e;return t.keyMap=new Map(this.keyMap),t.firstKey=this.firstKey,t.lastKey=this.lastKey,t.itemCount=this.itemCount,t}addNode(e){if(this.frozen)throw Error(`Cannot add a node to a frozen collection`);e.type===`item`&&this.keyMap.get(e.key)==null&&this.itemCount++,this.keyMap.set(e.key,e)}addDescendants(e,t){this.addNode(e);let n=t.getChildren(e.key);for(let e of n)this.addDescendants(e,t)}removeNode(e){if(this.frozen)throw Error(`Cannot remove a node to a frozen collection`);let t=this.keyMap.get(e);t!=null&&t.type===`item`&&this.itemCount--,this.keyMap.delete(e)}commit(e,t,n=!1){if(this.frozen)throw Error(`Cannot commit a frozen collection`);this.firstKey=e,this.lastKey=t,this.frozen=!n}filter(e){let t=new this.constructor,[n,r]=Pn(this,t,this.firstKey,e);return t?.commit(n,r),t}constructor(){this.keyMap=new Map,this.firstKey=null,this.lastKey=null,this.frozen=!1,this.itemCount=0}};function Pn(e,t,n,r){if(n==null)return[null,null];let i=null,a=null,o=e.getItem(n);for(;o!=null;){let n=o.filter(e,t,r);n!=null&&(n.nextKey=null,a&&(n.prevKey=a.key,a.nextKey=n.key),i??=n,t.addNode(n),a=n),o=o.nextKey==null?null:e.getItem(o.nextKey)}if(a&&a.type===`separator`){let e=a.prevKey;t.removeNode(a.key),e==null?a=null:(a=t.getItem(e),a.nextKey=null)}return[i?.key??null,a?.key??null]}var Fn=class{constructor(e){this._firstChild=null,this._lastChild=null,this._previousSibling=null,this._nextSibling=null,this._parentNode=null,this._minInvalidChildIndex=null,this.ownerDocument=e}*[Symbol.iterator](){let e=this.firstChild;for(;e;)yield e,e=e.nextSibling}get firstChild(){return this._firstChild}set firstChild(e){this._firstChild=e,this.ownerDocument.markDirty(this)}get lastChild(){return this._lastChild}set lastChild(e){this._lastChild=e,this.ownerDocument.markDirty(this)}get previousSibling(){return this._previousSibling}set previousSibling(e){this._previousSibling=e,this.ownerDocument.markDirty(this)}get nextSibling(){return this._nextSibling}set nextSibling(e){this._nextSibling=e,this.ownerDocument.markDirty(this)}get parentNode(){return this._parentNode}set parentNode(e){this._parentNode=e,this.ownerDocument.markDirty(this)}get isConnected(){return this.parentNode?.isConnected||!1}invalidateChildIndices(e){(this._minInvalidChildIndex==null||!this._minInvalidChildIndex.isConnected||e.index<this._minInvalidChildIndex.index)&&(this._minInvalidChildIndex=e,this.ownerDocument.markDirty(this))}updateChildIndices(){let e=this._minInvalidChildIndex;for(;e;)e.index=e.previousSibling?e.previousSibling.index+1:0,e=e.nextSibling;this._minInvalidChildIndex=null}appendChild(e){e.parentNode&&e.parentNode.removeChild(e),this.firstChild??=e,this.lastChild?(this.lastChild.nextSibling=e,e.index=this.lastChild.index+1,e.previousSibling=this.lastChild):(e.previousSibling=null,e.index=0),e.parentNode=this,e.nextSibling=null,this.lastChild=e,this.ownerDocument.markDirty(this),this.isConnected&&this.ownerDocument.queueUpdate()}insertBefore(e,t){if(t==null)return this.appendChild(e);e.parentNode&&e.parentNode.removeChild(e),e.nextSibling=t,e.previousSibling=t.previousSibling,e.index=t.index-1,this.firstChild===t?this.firstChild=e:t.previousSibling&&(t.previousSibling.nextSibling=e),t.previousSibling=e,e.parentNode=t.parentNode,this.invalidateChildIndices(e),this.isConnected&&this.ownerDocument.queueUpdate()}removeChild(e){e.parentNode===this&&(this._minInvalidChildIndex===e&&(this._minInvalidChildIndex=null),e.nextSibling&&(this.invalidateChildIndices(e.nextSibling),e.nextSibling.previousSibling=e.previousSibling),e.previousSibling&&(e.previousSibling.nextSibling=e.nextSibling),this.firstChild===e&&(this.firstChild=e.nextSibling),this.lastChild===e&&(this.lastChild=e.previousSibling),e.parentNode=null,e.nextSibling=null,e.previousSibling=null,e.index=0,this.ownerDocument.markDirty(e),this.isConnected&&this.ownerDocument.queueUpdate())}addEventListener(){}removeEventListener(){}get previousVisibleSibling(){let e=this.previousSibling;for(;e&&e.isHidden;)e=e.previousSibling;return e}get nextVisibleSibling(){let e=this.nextSibling;for(;e&&e.isHidden;)e=e.nextSibling;return e}get firstVisibleChild(){let e=this.firstChild;for(;e&&e.isHidden;)e=e.nextSibling;return e}get lastVisibleChild(){let e=this.lastChild;for(;e&&e.isHidden;)e=e.previousSibling;return e}},In=class e extends Fn{constructor(e,t){super(t),this.nodeType=8,this.isMutated=!0,this._index=0,this.isHidden=!1,this.node=null}get index(){return this._index}set index(e){this._index=e,this.ownerDocument.markDirty(this)}get level(){return this.parentNode instanceof e?this.parentNode.level+ +(this.parentNode.node?.type===`item`):0}getMutableNode(){return this.node==null?null:(this.isMutated||=(this.node=this.node.clone(),!0),this.ownerDocument.markDirty(this),this.node)}updateNode(){let t=this.nextVisibleSibling,n=this.getMutableNode();if(n!=null&&(n.index=this.index,n.level=this.level,n.parentKey=this.parentNode instanceof e?this.parentNode.node?.key??null:null,n.prevKey=this.previousVisibleSibling?.node?.key??null,n.nextKey=t?.node?.key??null,n.hasChildNodes=!!this.firstChild,n.firstChildKey=this.firstVisibleChild?.node?.key??null,n.lastChildKey=this.lastVisibleChild?.node?.key??null,(n.colSpan!=null||n.colIndex!=null)&&t)){let e=(n.colIndex??n.index)+(n.colSpan??1);if(t.node!=null&&e!==t.node.colIndex){let n=t.getMutableNode();n.colIndex=e}}}setProps(e,t,n,r,i){let a,{value:o,textValue:s,id:c,...l}=e;if(this.node==null?(a=new n(c??`react-aria-${++this.ownerDocument.nodeId}`),this.node=a):a=this.getMutableNode(),l.ref=t,a.props=l,a.rendered=r,a.render=i,a.value=o,e[`aria-label`]&&(a[`aria-label`]=e[`aria-label`]),a.textValue=s||(typeof l.children==`string`?l.children:``)||e[`aria-label`]||``,c!=null&&c!==a.key)throw Error(`Cannot change the id of an item`);l.colSpan!=null&&(a.colSpan=l.colSpan),this.isConnected&&this.ownerDocument.queueUpdate()}get style(){let e=this;return{get display(){return e.isHidden?`none`:``},set display(t){let n=t===`none`;if(e.isHidden!==n){(e.parentNode?.firstVisibleChild===e||e.parentNode?.lastVisibleChild===e)&&e.ownerDocument.markDirty(e.parentNode);let t=e.previousVisibleSibling,r=e.nextVisibleSibling;t&&e.ownerDocument.markDirty(t),r&&e.ownerDocument.markDirty(r),e.isHidden=n,e.ownerDocument.markDirty(e)}}}}hasAttribute(){}setAttribute(){}setAttributeNS(){}removeAttribute(){}},Ln=class extends Fn{constructor(e){super(null),this.nodeType=11,this.ownerDocument=this,this.dirtyNodes=new Set,this.isSSR=!1,this.nodeId=0,this.nodesByProps=new WeakMap,this.keyOwners=new Map,this.nextCollection=null,this.subscriptions=new Set,this.queuedRender=!1,this.inSubscription=!1,this.collection=e,this.nextCollection=e}get isConnected(){return!0}createElement(e){return new In(e,this)}getMutableCollection(){return this.nextCollection||=this.collection.clone(),this.nextCollection}markDirty(e){this.dirtyNodes.add(e)}addNode(e){if(e.isHidden||e.node==null)return;let t=this.getMutableCollection();if(!t.getItem(e.node.key))for(let t of e)this.addNode(t);t.addNode(e.node)}removeNode(e){for(let t of e)this.removeNode(t);e.node&&this.getMutableCollection().removeNode(e.node.key)}getCollection(){return this.inSubscription||(this.queuedRender=!1,this.updateCollection()),this.collection}updateCollection(){for(let e of this.dirtyNodes)e instanceof In&&(!e.isConnected||e.isHidden)?this.removeNode(e):e.updateChildIndices();for(let e of this.dirtyNodes)e instanceof In?(e.isConnected&&!e.isHidden&&(e.updateNode(),this.addNode(e)),e.node&&this.dirtyNodes.delete(e),e.isMutated=!1):this.dirtyNodes.delete(e);this.nextCollection&&(this.nextCollection.commit(this.firstVisibleChild?.node?.key??null,this.lastVisibleChild?.node?.key??null,this.isSSR),this.isSSR||(this.collection=this.nextCollection,this.nextCollection=null))}queueUpdate(){if(!(this.dirtyNodes.size===0||this.queuedRender)){this.queuedRender=!0,this.inSubscription=!0,this.isSSR||(this.collection=this.collection.clone());for(let e of this.subscriptions)e();this.inSubscription=!1}}subscribe(e){return this.subscriptions.add(e),this.queuedRender&&e(),()=>this.subscriptions.delete(e)}resetAfterSSR(){this.isSSR&&(this.isSSR=!1,this.firstChild=null,this.lastChild=null,this.nodeId=0,this.keyOwners.clear())}};function Rn(e){let{children:t,items:n,idScope:r,addIdAndValue:i,dependencies:a=[]}=e,o=(0,p.useMemo)(()=>void 0,[t]),s=(0,p.useMemo)(()=>new WeakMap,[...a,o]);return(0,p.useMemo)(()=>{if(n&&typeof t==`function`){let e=[];for(let a of n){let n=zn(a)?a:null,o=n?s.get(n):null;if(!o){o=t(a);let c=o.props.id??a?.key??a?.id;r!=null&&o.props.id==null&&c!=null&&(c=r+`:`+c);let l=c??e.length;o=(0,p.cloneElement)(o,i?{key:l,id:c,value:a}:{key:l}),n&&s.set(n,o)}e.push(o)}return e}if(typeof t!=`function`)return t},[t,n,s,r,i])}function zn(e){switch(typeof e){case`object`:return e!=null;case`function`:case`symbol`:return!0;default:return!1}}var Bn=new Map,Vn=new Set;function Hn(e){return`propertyName`in e}function Un(e){let t=G(e);if(!Hn(e)||!t)return;let n=Bn.get(t);n||(n=new Set,Bn.set(t,n),t.addEventListener(`transitioncancel`,Wn,{once:!0})),n.add(e.propertyName)}function Wn(e){let t=G(e);if(!Hn(e)||!t)return;let n=Bn.get(t);if(n&&(n.delete(e.propertyName),n.size===0&&(t.removeEventListener(`transitioncancel`,Wn),Bn.delete(t)),Bn.size===0))for(let e of Vn)e(!0),Vn.delete(e)}function Gn(){ve(document,`transitionrun`,Un),ve(document,`transitionend`,Wn)}function Kn(){for(let[e]of Bn)`isConnected`in e&&!e.isConnected&&Bn.delete(e)}typeof document<`u`&&(document.readyState===`loading`?ve(document,`DOMContentLoaded`,Gn):Gn());function qn(e){let t=window.requestAnimationFrame(()=>{if(Kn(),Bn.size===0)return e(!1);Vn.add(e)});return()=>{window.cancelAnimationFrame(t),Vn.delete(e)}}function Jn(e){if(!e.isConnected)return;let t=V(e);if(Dt()===`virtual`){let n=W(t);qn(()=>{let r=W(t);(r===n||r===t.body)&&e.isConnected&&Oe(e)})}else Oe(e)}function Yn(e){let{isDisabled:t,onFocus:n,onBlur:r,onFocusChange:i}=e,a=(0,p.useCallback)(e=>{if(G(e)===e.currentTarget)return r&&r(e),i&&i(!1),!0},[r,i]),o=Ve(a),s=(0,p.useCallback)(e=>{let t=G(e),r=V(t),a=r?W(r):W();t===e.currentTarget&&t===a&&(n&&n(e),i&&i(!0),o(e))},[i,n,o]);return{focusProps:{onFocus:!t&&(n||i||r)?s:void 0,onBlur:!t&&(r||i)?a:void 0}}}function Xn(e){if(e)return t=>{let n=!0;e({...t,preventDefault(){t.preventDefault()},isDefaultPrevented(){return t.isDefaultPrevented()},stopPropagation(){n=!0},continuePropagation(){n=!1,typeof t.continuePropagation==`function`&&t.continuePropagation()},isPropagationStopped(){return n}}),n&&!(typeof t.isPropagationStopped==`function`&&t.isPropagationStopped())&&t.stopPropagation()}}var Zn=new Set([`shift`,`alt`,`control`,`meta`,`mod`]),Qn=[`Alt`,`Control`,`Meta`,`Shift`];function $n(e){let t=new Set;return e.alt&&t.add(`Alt`),e.shift&&t.add(`Shift`),e.ctrl&&t.add(`Control`),e.meta&&t.add(`Meta`),e.mod&&t.add(qe()?`Meta`:`Control`),t}function er(e){let t=new Set;return e.altKey&&t.add(`Alt`),e.ctrlKey&&t.add(`Control`),e.metaKey&&t.add(`Meta`),e.shiftKey&&t.add(`Shift`),t}function tr(e){return Qn.filter(t=>e.has(t))}function nr(e){let t=e.split(`+`).reduce((e,t)=>{let n=t.toLowerCase();return Zn.has(n)?n===`shift`?e.shift=!0:n===`alt`?e.alt=!0:n===`control`?e.ctrl=!0:n===`meta`?e.meta=!0:n===`mod`&&(e.mod=!0):e.key=t,e},{shift:!1,alt:!1,ctrl:!1,meta:!1,mod:!1,key:``});if(t.key===``)throw Error(`Invalid keyboard shortcut: "${e}". Must include exactly one non-modifier key (e.g. "a", "Enter", "ArrowDown"). Combine any of Shift, Alt, Ctrl, Meta, and Mod.`);return t}function rr(e){return e.toLowerCase()}var ir={space:` `,esc:`escape`,del:`delete`,ins:`insert`,left:`arrowleft`,right:`arrowright`,up:`arrowup`,down:`arrowdown`,pageup:`pageup`,pagedown:`pagedown`};function ar(e){let t=rr(e);return ir[t]??t}function or(e){let t=tr($n(e)),n=ar(e.key);return t.length>0?`${t.join(`+`)}+${n}`:n}function sr(e){let t=tr(er(e)),n=rr(e.key);return(t.length>0?`${t.join(`+`)}+`:``)+n}function cr(e){let t=new Map;for(let[n,r]of Object.entries(e)){let e=nr(n);t.set(or(e),r)}return e=>{let n=sr(e),r=t.get(n),i=r?.(e);i===void 0&&r!==void 0?i={shouldContinuePropagation:!1,shouldPreventDefault:!0}:typeof i==`boolean`&&(i={shouldContinuePropagation:!i,shouldPreventDefault:i}),i?.shouldPreventDefault&&e.preventDefault(),(!r||i?.shouldContinuePropagation)&&e.continuePropagation()}}function lr(e){let{shortcuts:t,allowRepeats:n=!1,allowComposing:r=!1}=e,i,a;if(t){let o=cr(t),s=Xn(e=>{U(e.currentTarget,G(e))?e.nativeEvent?.repeat&&!n||e.nativeEvent?.isComposing&&!r?e.continuePropagation():o(e):e.continuePropagation()}),c=Xn(e=>{U(e.currentTarget,G(e))&&(e.nativeEvent?.repeat&&!n||e.nativeEvent?.isComposing),e.continuePropagation()});i=e.onKeyDown?m(e.onKeyDown,s):s,a=e.onKeyUp?m(e.onKeyUp,c):c}else i=Xn(e.onKeyDown),a=Xn(e.onKeyUp);return{keyboardProps:e.isDisabled?{}:{onKeyDown:i,onKeyUp:a}}}function ur(e,t){h(()=>{if(e&&e.ref&&t)return e.ref.current=t.current,()=>{e.ref&&(e.ref.current=null)}})}var dr=p.createContext(null);function fr(e){let t=(0,p.useContext)(dr)||{};ur(t,e);let{ref:n,...r}=t;return r}function pr(e,t){let{focusProps:n}=Yn(e),{keyboardProps:r}=lr(e),i=I(n,r),a=fr(t),o=e.isDisabled?{}:a,s=(0,p.useRef)(e.autoFocus);(0,p.useEffect)(()=>{s.current&&t.current&&Jn(t.current),s.current=!1},[t]);let c=e.excludeFromTabOrder?-1:0;return e.isDisabled&&(c=void 0),{focusableProps:I({...i,tabIndex:c},o)}}typeof HTMLTemplateElement<`u`&&(Object.defineProperty(HTMLTemplateElement.prototype,"firstChild",{configurable:!0,enumerable:!0,get:function(){return this.content.firstChild}}),Object.defineProperty(HTMLTemplateElement.prototype,"appendChild",{configurable:!0,enumerable:!0,value:function(e){return this.content.appendChild(e)}}),Object.defineProperty(HTMLTemplateElement.prototype,"removeChild",{configurable:!0,enumerable:!0,value:function(e){return this.content.removeChild(e)}}),Object.defineProperty(HTMLTemplateElement.prototype,"insertBefore",{configurable:!0,enumerable:!0,value:function(e,t){return this.content.insertBefore(e,t)}}));var mr=(0,p.createContext)(!1);function hr(e){if((0,p.useContext)(mr))return p.createElement(p.Fragment,null,e.children);let t=p.createElement(mr.Provider,{value:!0},e.children);return p.createElement(`template`,null,t)}function gr(e){let t=(t,n)=>(0,p.useContext)(mr)?null:e(t,n);return t.displayName=e.displayName||e.name,(0,p.forwardRef)(t)}function _r(){return(0,p.useContext)(mr)}var vr=o((e=>{var t=u();function n(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var r=typeof Object.is==`function`?Object.is:n,i=t.useState,a=t.useEffect,o=t.useLayoutEffect,s=t.useDebugValue;function c(e,t){var n=t(),r=i({inst:{value:n,getSnapshot:t}}),c=r[0].inst,u=r[1];return o(function(){c.value=n,c.getSnapshot=t,l(c)&&u({inst:c})},[e,n,t]),a(function(){return l(c)&&u({inst:c}),e(function(){l(c)&&u({inst:c})})},[e]),s(n),n}function l(e){var t=e.getSnapshot;e=e.value;try{var n=t();return!r(e,n)}catch{return!0}}function d(e,t){return t()}var f=typeof window>`u`||window.document===void 0||window.document.createElement===void 0?d:c;e.useSyncExternalStore=t.useSyncExternalStore===void 0?f:t.useSyncExternalStore})),yr=o(((e,t)=>{t.exports=vr()}))(),br=(0,p.createContext)(!1),xr=(0,p.createContext)(null);function Sr(e){if((0,p.useContext)(xr))return e.content;let{collection:t,document:n}=Er(e.createCollection);return p.createElement(p.Fragment,null,p.createElement(hr,null,p.createElement(xr.Provider,{value:n},e.content)),p.createElement(Cr,{render:e.children,collection:t}))}function Cr({collection:e,render:t}){return t(e)}function wr(e,t,n){let r=D(),i=(0,p.useRef)(r);i.current=r;let a=(0,p.useCallback)(()=>i.current?n():t(),[t,n]);return(0,yr.useSyncExternalStore)(e,a)}var Tr=typeof p.useSyncExternalStore==`function`?p.useSyncExternalStore:wr;function Er(e){let[t]=(0,p.useState)(()=>new Ln(e?.()||new Nn));return{collection:Tr((0,p.useCallback)(e=>t.subscribe(e),[t]),(0,p.useCallback)(()=>{let e=t.getCollection();return t.isSSR&&t.resetAfterSSR(),e},[t]),(0,p.useCallback)(()=>(t.isSSR=!0,t.getCollection()),[t])),document:t}}var Dr=(0,p.createContext)(null);function Or(e){return class extends kn{static{this.type=e}}}function kr(e,t,n,r,i,a){typeof e==`string`&&(e=Or(e));let o=(0,p.useCallback)(i=>{i?.setProps(t,n,e,r,a)},[t,n,r,a,e]),s=(0,p.useContext)(Dr);if(s){let o=s.ownerDocument.nodesByProps.get(t);return o||(o=s.ownerDocument.createElement(e.type),o.setProps(t,n,e,r,a),s.appendChild(o),s.ownerDocument.updateCollection(),s.ownerDocument.nodesByProps.set(t,o)),i?p.createElement(Dr.Provider,{value:o},i):null}return p.createElement(e.type,{ref:o},i)}function Ar(e,t){let n=({node:e})=>t(e.props,e.props.ref,e),r=(0,p.forwardRef)((r,i)=>{let a=(0,p.useContext)(dr);if(!(0,p.useContext)(br)){if(t.length>=3)throw Error(t.name+` cannot be rendered outside a collection.`);return t(r,i)}return kr(e,r,i,`children`in r?r.children:null,null,e=>p.createElement(dr.Provider,{value:a},p.createElement(n,{node:e})))});return r.displayName=t.name,r}function jr(e){return Rn({...e,addIdAndValue:!0})}var Mr=(0,p.createContext)(null);function Nr(e){let t=(0,p.useContext)(Mr),n=(t?.dependencies||[]).concat(e.dependencies),r=e.idScope??t?.idScope,i=jr({...e,idScope:r,dependencies:n});return(0,p.useContext)(xr)&&(i=p.createElement(Pr,null,i)),t=(0,p.useMemo)(()=>({dependencies:n,idScope:r}),[r,...n]),p.createElement(Mr.Provider,{value:t},i)}function Pr({children:e}){let t=(0,p.useContext)(xr),n=(0,p.useMemo)(()=>p.createElement(xr.Provider,{value:null},p.createElement(br.Provider,{value:!0},e)),[e]);return D()?p.createElement(Dr.Provider,{value:t},n):(0,ie.createPortal)(n,t)}var Fr=(0,p.createContext)(null),Ir={CollectionRoot({collection:e,renderDropIndicator:t}){return Lr(e,null,t)},CollectionBranch({collection:e,parent:t,renderDropIndicator:n}){return Lr(e,t,n)}};function Lr(e,t,n){return Rn({items:t?e.getChildren(t.key):e,dependencies:[n],children(t){if(t.type===`content`)return p.createElement(p.Fragment,null);let r=t.render(t);return!n||t.type!==`item`?r:p.createElement(p.Fragment,null,n({type:`item`,key:t.key,dropPosition:`before`}),r,Rr(e,t,n))}})}function Rr(e,t,n){let r=t.key,i=e.getKeyAfter(r),a=i==null?null:e.getItem(i);for(;a!=null&&a.type!==`item`;)i=e.getKeyAfter(a.key),a=i==null?null:e.getItem(i);let o=t.nextKey==null?null:e.getItem(t.nextKey);for(;o!=null&&o.type!==`item`;)o=o.nextKey==null?null:e.getItem(o.nextKey);let s=[];if(o==null){let r=t;for(;r?.type===`item`&&(!a||r.parentKey!==a.parentKey&&a.level<r.level);){let t=n({type:`item`,key:r.key,dropPosition:`after`});(0,p.isValidElement)(t)&&s.push((0,p.cloneElement)(t,{key:`${r.key}-after`})),r=r.parentKey==null?null:e.getItem(r.parentKey)}}return s}var zr=(0,p.createContext)(Ir),Br=new Set([`id`]),Vr=new Set([`aria-label`,`aria-labelledby`,`aria-describedby`,`aria-details`]),Hr=new Set([`href`,`hrefLang`,`target`,`rel`,`download`,`ping`,`referrerPolicy`]),Ur=new Set([`dir`,`lang`,`hidden`,`inert`,`translate`,`suppressHydrationWarning`]),Wr=new Set(`onClick.onAuxClick.onContextMenu.onDoubleClick.onMouseDown.onMouseEnter.onMouseLeave.onMouseMove.onMouseOut.onMouseOver.onMouseUp.onTouchCancel.onTouchEnd.onTouchMove.onTouchStart.onPointerDown.onPointerMove.onPointerUp.onPointerCancel.onPointerEnter.onPointerLeave.onPointerOver.onPointerOut.onGotPointerCapture.onLostPointerCapture.onScroll.onWheel.onAnimationStart.onAnimationEnd.onAnimationIteration.onTransitionCancel.onTransitionEnd.onTransitionRun.onTransitionStart`.split(`.`)),Gr=/^(data-.*)$/;function q(e,t={}){let{labelable:n,isLink:r,global:i,events:a=i,propNames:o}=t,s={};for(let t in e)Object.prototype.hasOwnProperty.call(e,t)&&(Br.has(t)||n&&Vr.has(t)||r&&Hr.has(t)||i&&Ur.has(t)||a&&(Wr.has(t)||t.endsWith(`Capture`)&&Wr.has(t.slice(0,-7)))||o?.has(t)||Gr.test(t))&&(s[t]=e[t]);return s}var Kr=`default`,qr=``,Jr=new WeakMap;function Yr(e){if(Xe()&&Qe()){if(Kr==="default"){let t=V(e);qr=t.documentElement.style.webkitUserSelect,t.documentElement.style.webkitUserSelect=`none`}Kr=`disabled`}else if(e instanceof HTMLElement||e instanceof SVGElement){let t=`userSelect`in e.style?`userSelect`:`webkitUserSelect`;Jr.set(e,e.style[t]),e.style[t]=`none`}}function Xr(e){if(Xe()&&Qe()){if(Kr!==`disabled`)return;Kr=`restoring`,setTimeout(()=>{qn(()=>{if(Kr===`restoring`){let t=V(e);t.documentElement.style.webkitUserSelect===`none`&&(t.documentElement.style.webkitUserSelect=qr||``),qr=``,Kr=`default`}})},300)}else if((e instanceof HTMLElement||e instanceof SVGElement)&&e&&Jr.has(e)){let t=Jr.get(e),n=`userSelect`in e.style?`userSelect`:`webkitUserSelect`;e.style[n]===`none`&&(e.style[n]=t),e.getAttribute(`style`)===``&&e.removeAttribute(`style`),Jr.delete(e)}}var Zr=new WeakMap;function Qr(e){let t=V(e),n=Zr.get(t);return n??=Mt(`csp-nonce`,t),n!==void 0&&Zr.set(t,n),n}var $r=p.createContext({register:()=>{}});$r.displayName=`PressResponderContext`;function ei(){let e=(0,p.useRef)(new Map),t=(0,p.useCallback)((t,n,r,i)=>{let a=i?.once?(...t)=>{e.current.delete(r),r(...t)}:r;e.current.set(r,{type:n,eventTarget:t,fn:a,options:i}),t.addEventListener(n,a,i)},[]),n=(0,p.useCallback)((t,n,r,i)=>{let a=e.current.get(r)?.fn||r;t.removeEventListener(n,a,i),e.current.delete(r)},[]),r=(0,p.useCallback)(()=>{e.current.forEach((e,t)=>{n(e.eventTarget,e.type,t,e.options)})},[n]);return(0,p.useEffect)(()=>r,[r]),{addGlobalListener:t,removeGlobalListener:n,removeAllGlobalListeners:r}}function ti(e){let t=(0,p.useContext)($r);if(t){let{register:n,ref:r,...i}=t;e=I(i,e),n()}return ur(t,e.ref),e}var ni=class{#e;constructor(e,t,n,r){this.#e=!0;let i=(r?.target??n.currentTarget)?.getBoundingClientRect(),a,o=0,s,c=null;n.clientX!=null&&n.clientY!=null&&(s=n.clientX,c=n.clientY),i&&(s!=null&&c!=null?(a=s-i.left,o=c-i.top):(a=i.width/2,o=i.height/2)),this.type=e,this.pointerType=t,this.target=n.currentTarget,this.shiftKey=n.shiftKey,this.metaKey=n.metaKey,this.ctrlKey=n.ctrlKey,this.altKey=n.altKey,this.x=a,this.y=o,this.key=n.key}continuePropagation(){this.#e=!1}get shouldStopPropagation(){return this.#e}},ri=Symbol(`linkClicked`),ii=`react-aria-pressable-style`,ai=`data-react-aria-pressable`;function oi(e){let{onPress:t,onPressChange:n,onPressStart:r,onPressEnd:i,onPressUp:a,onClick:o,isDisabled:s,isPressed:c,preventFocusOnPress:l,shouldCancelOnPointerExit:u,allowTextSelectionOnPress:d,ref:f,...h}=ti(e),[g,_]=(0,p.useState)(!1),v=(0,p.useRef)({isPressed:!1,ignoreEmulatedMouseEvents:!1,didFirePressStart:!1,isTriggeringEvent:!1,activePointerId:null,target:null,isOverTarget:!1,pointerType:null,disposables:[]}),{addGlobalListener:y,removeAllGlobalListeners:b}=ei(),x=(0,p.useCallback)((e,t)=>{let i=v.current;if(s||i.didFirePressStart)return!1;let a=!0;if(i.isTriggeringEvent=!0,r){let n=new ni(`pressstart`,t,e);r(n),a=n.shouldStopPropagation}return n&&n(!0),i.isTriggeringEvent=!1,i.didFirePressStart=!0,_(!0),a},[s,r,n]),S=(0,p.useCallback)((e,r,a=!0)=>{let o=v.current;if(!o.didFirePressStart)return!1;o.didFirePressStart=!1,o.isTriggeringEvent=!0;let c=!0;if(i){let t=new ni(`pressend`,r,e);i(t),c=t.shouldStopPropagation}if(n&&n(!1),_(!1),t&&a&&!s){let n=new ni(`press`,r,e);t(n),c&&=n.shouldStopPropagation}return o.isTriggeringEvent=!1,c},[s,i,n,t]),C=qt(S),w=qt((0,p.useCallback)((e,t)=>{let n=v.current;if(s)return!1;if(a){n.isTriggeringEvent=!0;let r=new ni(`pressup`,t,e);return a(r),n.isTriggeringEvent=!1,r.shouldStopPropagation}return!0},[s,a])),T=(0,p.useCallback)(e=>{let t=v.current;if(t.isPressed&&t.target){t.didFirePressStart&&t.pointerType!=null&&S(li(t.target,e),t.pointerType,!1),t.isPressed=!1,t.isOverTarget=!1,t.activePointerId=null,t.pointerType=null,b(),d||Xr(t.target);for(let e of t.disposables)e();t.disposables=[]}},[d,b,S]),E=qt(T);(0,p.useEffect)(()=>{s&&v.current.isPressed&&E({currentTarget:v.current.target,shiftKey:!1,ctrlKey:!1,metaKey:!1,altKey:!1})},[s]);let D=(0,p.useCallback)(e=>{u&&T(e)},[u,T]),O=(0,p.useCallback)(e=>{s||o?.(e)},[s,o]),k=(0,p.useCallback)((e,t)=>{if(!s&&o){let n=new MouseEvent(`click`,e);Be(n,t),o(ze(n))}},[s,o]),A=(0,p.useMemo)(()=>{let e=v.current,t={onKeyDown(t){if(ci(t.nativeEvent,t.currentTarget)&&U(t.currentTarget,G(t))){di(G(t),t.key)&&t.preventDefault();let r=!0;!e.isPressed&&!t.repeat&&(e.target=t.currentTarget,e.isPressed=!0,e.pointerType=`keyboard`,r=x(t,`keyboard`));let i=t.currentTarget;y(V(t.currentTarget),`keyup`,m(t=>{ci(t,i)&&!t.repeat&&U(i,G(t))&&e.target&&w(li(e.target,t),`keyboard`)},n),!0),r&&t.stopPropagation(),t.metaKey&&qe()&&e.metaKeyEvents?.set(t.key,t.nativeEvent)}else t.key===`Meta`&&(e.metaKeyEvents=new Map)},onClick(t){if((!t||U(t.currentTarget,G(t)))&&t&&t.button===0&&!e.isTriggeringEvent&&!at.isOpening){let n=!0;if(s&&t.preventDefault(),!e.ignoreEmulatedMouseEvents&&!e.isPressed&&(e.pointerType===`virtual`||tt(t.nativeEvent))){let e=x(t,`virtual`),r=w(t,`virtual`),i=C(t,`virtual`);O(t),n=e&&r&&i}else if(e.isPressed&&e.pointerType!==`keyboard`){let r=e.pointerType||t.nativeEvent.pointerType||`virtual`,i=w(li(t.currentTarget,t),r),a=C(li(t.currentTarget,t),r,!0);n=i&&a,e.isOverTarget=!1,O(t),E(t)}e.ignoreEmulatedMouseEvents=!1,n&&t.stopPropagation()}}},n=t=>{if(e.isPressed&&e.target&&ci(t,e.target)){di(G(t),t.key)&&t.preventDefault();let n=G(t),r=U(e.target,n);C(li(e.target,t),`keyboard`,r),r&&k(t,e.target),b(),t.key!==`Enter`&&si(e.target)&&U(e.target,n)&&!t[ri]&&(t[ri]=!0,at(e.target,t,!1)),e.isPressed=!1,e.metaKeyEvents?.delete(t.key)}else if(t.key===`Meta`&&e.metaKeyEvents?.size){let t=e.metaKeyEvents;e.metaKeyEvents=void 0;for(let n of t.values())e.target?.dispatchEvent(new KeyboardEvent(`keyup`,n))}};if(typeof PointerEvent<`u`){t.onPointerDown=t=>{if(t.button!==0||!U(t.currentTarget,G(t)))return;if(nt(t.nativeEvent)){e.pointerType=`virtual`;return}e.pointerType=t.pointerType;let i=!0;if(!e.isPressed){e.isPressed=!0,e.isOverTarget=!0,e.activePointerId=t.pointerId,e.target=t.currentTarget,d||Yr(e.target),i=x(t,e.pointerType);let a=G(t);`releasePointerCapture`in a&&(`hasPointerCapture`in a?a.hasPointerCapture(t.pointerId)&&a.releasePointerCapture(t.pointerId):a.releasePointerCapture(t.pointerId)),y(V(t.currentTarget),`pointerup`,n,!1),y(V(t.currentTarget),`pointercancel`,r,!1)}i&&t.stopPropagation()},t.onMouseDown=t=>{if(U(t.currentTarget,G(t))&&t.button===0){if(l){let n=Ue(t.target);n&&e.disposables.push(n)}t.stopPropagation()}},t.onPointerUp=t=>{U(t.currentTarget,G(t))&&e.pointerType!==`virtual`&&t.button===0&&!e.isPressed&&w(t,e.pointerType||t.pointerType)},t.onPointerEnter=t=>{t.pointerId===e.activePointerId&&e.target&&!e.isOverTarget&&e.pointerType!=null&&(e.isOverTarget=!0,x(li(e.target,t),e.pointerType))},t.onPointerLeave=t=>{t.pointerId===e.activePointerId&&e.target&&e.isOverTarget&&e.pointerType!=null&&(e.isOverTarget=!1,C(li(e.target,t),e.pointerType,!1),D(t))};let n=t=>{if(t.pointerId===e.activePointerId&&e.isPressed&&t.button===0&&e.target){if(U(e.target,G(t))&&e.pointerType!=null){let n=!1,r=setTimeout(()=>{e.isPressed&&e.target instanceof HTMLElement&&(n?E(t):(Oe(e.target),e.target.click()))},80);y(t.currentTarget,`click`,()=>n=!0,!0),e.disposables.push(()=>clearTimeout(r))}else E(t);e.isOverTarget=!1}},r=e=>{E(e)};t.onDragStart=e=>{U(e.currentTarget,G(e))&&E(e)}}return t},[y,s,l,b,d,D,x,O,k]);return(0,p.useEffect)(()=>{if(!f)return;let e=V(f.current);if(!e||!e.head||e.getElementById(ii))return;let t=e.createElement(`style`);t.id=ii;let n=Qr(e);n&&(t.nonce=n),t.textContent=`
@layer {
  [${ai}] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}
    `.trim(),e.head.prepend(t)},[f]),(0,p.useEffect)(()=>{let e=v.current;return()=>{d||Xr(e.target??void 0);for(let t of e.disposables)t();e.disposables=[]}},[d]),{isPressed:c||g,pressProps:I(h,A,{[ai]:!0})}}function si(e){return e.tagName===`A`&&e.hasAttribute(`href`)}function ci(e,t){let{key:n,code:r}=e,i=t,a=i.getAttribute(`role`);return(n===`Enter`||n===` `||n===`Spacebar`||r===`Space`)&&!(i instanceof H(i).HTMLInputElement&&!pi(i,n)||i instanceof H(i).HTMLTextAreaElement||i.isContentEditable)&&!((a===`link`||!a&&si(i))&&n!==`Enter`)}function li(e,t){let n=t.clientX,r=t.clientY;return{currentTarget:e,shiftKey:t.shiftKey,ctrlKey:t.ctrlKey,metaKey:t.metaKey,altKey:t.altKey,clientX:n,clientY:r,key:t.key}}function ui(e){return e instanceof HTMLInputElement?!1:e instanceof HTMLButtonElement?e.type!==`submit`&&e.type!==`reset`:!si(e)}function di(e,t){return qe()&&t===`Enter`?!1:e instanceof HTMLInputElement?t===`Enter`&&(e.type===`checkbox`||e.type===`radio`)?!1:!pi(e,t):ui(e)}var fi=new Set([`checkbox`,`radio`,`range`,`color`,`file`,`image`,`button`,`submit`,`reset`]);function pi(e,t){return e.type===`checkbox`||e.type===`radio`?t===` `:fi.has(e.type)}function mi(e){let{isDisabled:t,onBlurWithin:n,onFocusWithin:r,onFocusWithinChange:i}=e,a=(0,p.useRef)({isFocusWithin:!1}),{addGlobalListener:o,removeAllGlobalListeners:s}=ei(),c=(0,p.useCallback)(e=>{U(e.currentTarget,G(e))&&a.current.isFocusWithin&&!U(e.currentTarget,e.relatedTarget)&&(a.current.isFocusWithin=!1,s(),n&&n(e),i&&i(!1))},[n,i,a,s]),l=Ve(c),u=(0,p.useCallback)(e=>{if(!U(e.currentTarget,G(e)))return;let t=G(e),n=V(t),s=W(n);if(!a.current.isFocusWithin&&s===t){r&&r(e),i&&i(!0),a.current.isFocusWithin=!0,l(e);let t=e.currentTarget;o(n,`focus`,e=>{let r=G(e);if(a.current.isFocusWithin&&!U(t,r)){let e=new n.defaultView.FocusEvent(`blur`,{relatedTarget:r});Be(e,t);let i=ze(e);c(i)}},{capture:!0})}},[r,i,l,o,c]);return t?{focusWithinProps:{onFocus:void 0,onBlur:void 0}}:{focusWithinProps:{onFocus:u,onBlur:c}}}function hi(e={}){let{autoFocus:t=!1,isTextInput:n,within:r}=e,i=(0,p.useRef)({isFocused:!1,isFocusVisible:t||Et()}),[a,o]=(0,p.useState)(!1),[s,c]=(0,p.useState)(()=>i.current.isFocused&&i.current.isFocusVisible),l=(0,p.useCallback)(()=>c(i.current.isFocused&&i.current.isFocusVisible),[]),u=(0,p.useCallback)(e=>{i.current.isFocused=e,i.current.isFocusVisible=Et(),o(e),l()},[l]);jt(e=>{i.current.isFocusVisible=e,l()},[n,a],{enabled:a,isTextInput:n});let{focusProps:d}=Yn({isDisabled:r,onFocusChange:u}),{focusWithinProps:f}=mi({isDisabled:!r,onFocusWithinChange:u});return{isFocused:a,isFocusVisible:s,focusProps:r?f:d}}var gi=!1,_i=0;function vi(){gi=!0,setTimeout(()=>{gi=!1},500)}function yi(e){e.pointerType===`touch`&&vi()}function bi(){let e=V(null);if(e!==void 0)return _i===0&&typeof PointerEvent<`u`&&e.addEventListener(`pointerup`,yi),_i++,()=>{_i--,_i>0||typeof PointerEvent<`u`&&e.removeEventListener(`pointerup`,yi)}}function xi(e){let{onHoverStart:t,onHoverChange:n,onHoverEnd:r,isDisabled:i}=e,[a,o]=(0,p.useState)(!1),s=(0,p.useRef)({isHovered:!1,ignoreEmulatedMouseEvents:!1,pointerType:``,target:null}).current;(0,p.useEffect)(bi,[]);let{addGlobalListener:c,removeAllGlobalListeners:l}=ei(),{hoverProps:u,triggerHoverEnd:d}=(0,p.useMemo)(()=>{let e=(e,r)=>{if(s.pointerType=r,i||r===`touch`||s.isHovered||!U(e.currentTarget,G(e)))return;s.isHovered=!0;let l=e.currentTarget;s.target=l,c(V(G(e)),`pointerover`,e=>{s.isHovered&&s.target&&!U(s.target,G(e))&&a(e,e.pointerType)},{capture:!0}),t&&t({type:`hoverstart`,target:l,pointerType:r}),n&&n(!0),o(!0)},a=(e,t)=>{let i=s.target;s.pointerType=``,s.target=null,t!==`touch`&&s.isHovered&&i&&(s.isHovered=!1,l(),r&&r({type:`hoverend`,target:i,pointerType:t}),n&&n(!1),o(!1))},u={};return typeof PointerEvent<`u`&&(u.onPointerEnter=t=>{gi&&t.pointerType===`mouse`||e(t,t.pointerType)},u.onPointerLeave=e=>{!i&&U(e.currentTarget,G(e))&&a(e,e.pointerType)}),{hoverProps:u,triggerHoverEnd:a}},[t,n,r,i,s,c,l]);return(0,p.useEffect)(()=>{i&&d({currentTarget:s.target},s.pointerType)},[i]),{hoverProps:u,isHovered:a}}var Si=(0,p.createContext)({}),Ci=gr(function(e,t){[e,t]=z(e,t,Si);let{elementType:n=`label`,...r}=e,i=B[n];return p.createElement(i,{className:`react-aria-Label`,...r,ref:t})});function wi(e){let{id:t,label:n,"aria-labelledby":r,"aria-label":i,labelElementType:a=`label`}=e;t=N(t);let o=N(),s={};n&&(r=r?`${o} ${r}`:o,s={id:o,htmlFor:a===`label`?t:void 0});let c=Yt({id:t,"aria-label":i,"aria-labelledby":r});return{labelProps:s,fieldProps:c}}function Ti(e,t=-1/0,n=1/0){return Math.min(Math.max(e,t),n)}var Ei=(0,p.createContext)(null),Di=7e3,Oi=null;function ki(e,t=`assertive`,n=Di){Oi?Oi.announce(e,t,n):(Oi=new Ai,(typeof IS_REACT_ACT_ENVIRONMENT==`boolean`?IS_REACT_ACT_ENVIRONMENT:typeof jest<`u`)?Oi.announce(e,t,n):setTimeout(()=>{Oi?.isAttached()&&Oi?.announce(e,t,n)},100))}var Ai=class{constructor(){this.node=null,this.assertiveLog=null,this.politeLog=null,typeof document<`u`&&(this.node=document.createElement(`div`),this.node.dataset.liveAnnouncer=`true`,Object.assign(this.node.style,{border:0,clip:`rect(0 0 0 0)`,clipPath:`inset(50%)`,height:`1px`,margin:`-1px`,overflow:`hidden`,padding:0,position:`absolute`,width:`1px`,whiteSpace:`nowrap`}),this.assertiveLog=this.createLog(`assertive`),this.node.appendChild(this.assertiveLog),this.politeLog=this.createLog(`polite`),this.node.appendChild(this.politeLog),document.body.prepend(this.node))}isAttached(){return this.node?.isConnected}createLog(e){let t=document.createElement(`div`);return t.setAttribute(`role`,`log`),t.setAttribute(`aria-live`,e),t.setAttribute(`aria-relevant`,`additions`),t}destroy(){this.node&&=(document.body.removeChild(this.node),null)}announce(e,t=`assertive`,n=Di){if(!this.node)return;let r=document.createElement(`div`);typeof e==`object`?(r.setAttribute(`role`,`img`),r.setAttribute(`aria-labelledby`,e[`aria-labelledby`])):r.textContent=e,t===`assertive`?this.assertiveLog?.appendChild(r):this.politeLog?.appendChild(r),e!==``&&setTimeout(()=>{r.remove()},n)}clear(e){this.node&&((!e||e===`assertive`)&&this.assertiveLog&&(this.assertiveLog.innerHTML=``),(!e||e===`polite`)&&this.politeLog&&(this.politeLog.innerHTML=``))}};function ji(e,t){let{elementType:n=`button`,isDisabled:r,onPress:i,onPressStart:a,onPressEnd:o,onPressUp:s,onPressChange:c,preventFocusOnPress:l,allowFocusWhenDisabled:u,onClick:d,href:f,target:p,rel:m,type:h=`button`}=e,g;g=n===`button`?{type:h,disabled:r,form:e.form,formAction:e.formAction,formEncType:e.formEncType,formMethod:e.formMethod,formNoValidate:e.formNoValidate,formTarget:e.formTarget,name:e.name,value:e.value}:{role:`button`,href:n===`a`&&!r?f:void 0,target:n===`a`?p:void 0,type:n===`input`?h:void 0,disabled:n===`input`?r:void 0,"aria-disabled":!r||n===`input`?void 0:r,rel:n===`a`?m:void 0};let{pressProps:_,isPressed:v}=oi({onPressStart:a,onPressEnd:o,onPressChange:c,onPress:i,onPressUp:s,onClick:d,isDisabled:r,preventFocusOnPress:l,ref:t}),{focusableProps:y}=pr(e,t);u&&(y.tabIndex=r?-1:y.tabIndex);let b=I(y,_,q(e,{labelable:!0}));return{isPressed:v,buttonProps:I(g,b,{"aria-haspopup":e[`aria-haspopup`],"aria-expanded":e[`aria-expanded`],"aria-controls":e[`aria-controls`],"aria-pressed":e[`aria-pressed`],"aria-current":e[`aria-current`],"aria-disabled":e[`aria-disabled`]})}}var Mi=(0,p.createContext)({}),Ni=gr(function(e,t){[e,t]=z(e,t,Mi);let n=e,{isPending:r}=n,{buttonProps:i,isPressed:a}=ji(e,t);i=Fi(i,r);let{focusProps:o,isFocused:s,isFocusVisible:c}=hi(e),{hoverProps:l,isHovered:u}=xi({...e,isDisabled:e.isDisabled||r}),d={isHovered:u,isPressed:(n.isPressed||a)&&!r,isFocused:s,isFocusVisible:c,isDisabled:e.isDisabled||!1,isPending:r??!1},f=R({...e,values:d,defaultClassName:`react-aria-Button`}),m=N(i.id),h=N(),g=i[`aria-labelledby`];r&&(g?g=`${g} ${h}`:i[`aria-label`]&&(g=`${m} ${h}`));let _=(0,p.useRef)(r);(0,p.useEffect)(()=>{let e={"aria-labelledby":g||m};(!_.current&&s&&r||_.current&&s&&!r)&&ki(e,`assertive`),_.current=r},[r,s,g,m]);let v=q(e,{global:!0});return delete v.onClick,p.createElement(B.button,{...I(v,f,i,o,l),type:i.type===`submit`&&r?`button`:i.type,id:m,ref:t,"aria-labelledby":g,slot:e.slot||void 0,"aria-disabled":r?`true`:i[`aria-disabled`],"data-disabled":e.isDisabled||void 0,"data-pressed":d.isPressed||void 0,"data-hovered":u||void 0,"data-focused":s||void 0,"data-pending":r||void 0,"data-focus-visible":c||void 0},p.createElement(Ei.Provider,{value:{id:h}},f.children))}),Pi=/Focus|Blur|Hover|Pointer(Enter|Leave|Over|Out)|Mouse(Enter|Leave|Over|Out)/;function Fi(e,t){if(t){for(let t in e)t.startsWith(`on`)&&!Pi.test(t)&&(e[t]=void 0);e.href=void 0,e.target=void 0}return e}var Ii=(0,p.createContext)({}),Li=(0,p.forwardRef)(function(e,t){[e,t]=z(e,t,Ii);let{children:n,level:r=3,className:i,...a}=e,o=B[`h${r}`];return p.createElement(o,{...a,ref:t,className:i??`react-aria-Heading`},n)}),Ri=(0,p.createContext)({}),zi=gr(function(e,t){[e,t]=z(e,t,Ri);let{elementType:n=`span`,...r}=e,i=B[n];return p.createElement(i,{className:`react-aria-Text`,...r,ref:t})});function Bi(e,t){if(!e)return!1;let n=window.getComputedStyle(e),r=document.scrollingElement||document.documentElement,i=/(auto|scroll)/.test(n.overflow+n.overflowX+n.overflowY);return e===r&&n.overflow!==`hidden`&&(i=!0),i&&t&&(i=e.scrollHeight!==e.clientHeight||e.scrollWidth!==e.clientWidth),i}function Vi(e,t){let n=e;for(Bi(n,t)&&(n=n.parentElement);n&&!Bi(n,t);)n=n.parentElement;return n||document.scrollingElement||document.documentElement}function Hi(e,t){let n=[],r=document.scrollingElement||document.documentElement;for(;e&&(Bi(e,t)&&n.push(e),e!==r);)e=e.parentElement;return n}function Ui(e,t,n={}){e!==t&&Wi(e,t,t.getBoundingClientRect(),n)}function Wi(e,t,n,r={}){let{block:i=`nearest`,inline:a=`nearest`}=r,o=e.scrollTop,s=e.scrollLeft,c=e.getBoundingClientRect(),l=window.getComputedStyle(t),u=window.getComputedStyle(e),d=document.scrollingElement||document.documentElement,f=e===d,p=e===d?0:c.top,m=e===d?e.clientHeight:c.bottom,h=e===d?0:c.left,g=e===d?e.clientWidth:c.right,_=parseFloat(l.scrollMarginTop)||0,v=parseFloat(l.scrollMarginBottom)||0,y=parseFloat(l.scrollMarginLeft)||0,b=parseFloat(l.scrollMarginRight)||0,x=parseFloat(u.scrollPaddingTop)||0,S=parseFloat(u.scrollPaddingBottom)||0,C=parseFloat(u.scrollPaddingLeft)||0,w=parseFloat(u.scrollPaddingRight)||0,T=parseFloat(u.borderTopWidth)||0,E=parseFloat(u.borderBottomWidth)||0,D=parseFloat(u.borderLeftWidth)||0,O=parseFloat(u.borderRightWidth)||0,k=n.top-_,A=n.bottom+v,j=n.left-y,M=n.right+b,N=e===d?0:D+O,P=e===d?0:T+E,F=e===d?0:e.offsetWidth-e.clientWidth-N,ee=e===d?0:e.offsetHeight-e.clientHeight-P,te=p+(f?0:T)+x,ne=m-(f?0:E)-S-ee,re=h+(f?0:D)+C,I=g-(f?0:O)-w;Xe()&&Qe()||u.direction===`ltr`?I-=F:u.direction===`rtl`&&(re+=F);let L=k<te||A>ne,ie=j<re||M>I;if(L&&i===`start`)o+=k-te;else if(L&&i===`center`)o+=(k+A)/2-(te+ne)/2;else if(L&&i===`end`)o+=A-ne;else if(L&&i===`nearest`){let e=k-te,t=A-ne;o+=Math.abs(e)<=Math.abs(t)?e:t}if(ie&&a===`start`)s+=j-re;else if(ie&&a===`center`)s+=(j+M)/2-(re+I)/2;else if(ie&&a===`end`)s+=M-I;else if(ie&&a===`nearest`){let e=j-re,t=M-I;s+=Math.abs(e)<=Math.abs(t)?e:t}e.scrollTo({left:s,top:o})}function Gi(e,t={}){let{containingElement:n}=t;if(e&&e.isConnected){let t=document.scrollingElement||document.documentElement;if(window.getComputedStyle(t).overflow!==`hidden`){let{left:t,top:r}=e.getBoundingClientRect();e?.scrollIntoView?.({block:`nearest`});let{left:i,top:a}=e.getBoundingClientRect();(Math.abs(t-i)>1||Math.abs(r-a)>1)&&(n?.scrollIntoView?.({block:`center`,inline:`center`}),e.scrollIntoView?.({block:`nearest`}))}else{let{left:t,top:r}=e.getBoundingClientRect(),i=Hi(e,!0);for(let t of i)Ui(t,e);let{left:a,top:o}=e.getBoundingClientRect();if(Math.abs(t-a)>1||Math.abs(r-o)>1){i=n?Hi(n,!0):[];for(let e of i)Ui(e,n,{block:`center`,inline:`center`});for(let t of Hi(e,!0))Ui(t,e)}}}}var Ki=0,qi=new Map;function Ji(e){let[t,n]=(0,p.useState)();return h(()=>{if(!e)return;let t=qi.get(e);if(t)n(t.element.id);else{let r=`react-aria-description-${Ki++}`;n(r);let i=document.createElement(`div`);i.id=r,i.style.display=`none`,i.textContent=e,document.body.appendChild(i),t={refCount:0,element:i},qi.set(e,t)}return t.refCount++,()=>{t&&--t.refCount===0&&(t.element.remove(),qi.delete(e))}},[e]),{"aria-describedby":e?t:void 0}}var Yi={border:0,clip:`rect(0 0 0 0)`,clipPath:`inset(50%)`,height:`1px`,margin:`-1px`,overflow:`hidden`,padding:0,position:`absolute`,width:`1px`,whiteSpace:`nowrap`};function Xi(e={}){let{style:t,isFocusable:n}=e,[r,i]=(0,p.useState)(!1),{focusWithinProps:a}=mi({isDisabled:!n,onFocusWithinChange:e=>i(e)}),o=(0,p.useMemo)(()=>r?t:t?{...Yi,...t}:Yi,[r]);return{visuallyHiddenProps:{...a,style:o}}}function Zi(e){let{children:t,elementType:n=`div`,isFocusable:r,style:i,...a}=e,{visuallyHiddenProps:o}=Xi(e);return p.createElement(n,I(a,o),t)}var Qi=(0,p.createContext)(null),$i=(0,p.forwardRef)(function(e,t){return(0,p.useContext)(Qi)?.isInvalid?p.createElement(ea,{...e,ref:t}):null}),ea=(0,p.forwardRef)((e,t)=>{let n=(0,p.useContext)(Qi),{elementType:r,...i}=e,a=q(i,{global:!0}),o=R({...i,defaultClassName:`react-aria-FieldError`,defaultChildren:n.validationErrors.length===0?void 0:n.validationErrors.join(` `),values:n});return o.children==null?null:p.createElement(zi,{slot:`errorMessage`,elementType:r,...a,...o,ref:t})}),ta={badInput:!1,customError:!1,patternMismatch:!1,rangeOverflow:!1,rangeUnderflow:!1,stepMismatch:!1,tooLong:!1,tooShort:!1,typeMismatch:!1,valueMissing:!1,valid:!0},na={...ta,customError:!0,valid:!1},ra={isInvalid:!1,validationDetails:ta,validationErrors:[]},ia=(0,p.createContext)({}),aa=`__reactAriaFormValidationState`;function oa(e){if(e.__reactAriaFormValidationState){let{realtimeValidation:t,displayValidation:n,updateValidation:r,resetValidation:i,commitValidation:a}=e[aa];return{realtimeValidation:t,displayValidation:n,updateValidation:r,resetValidation:i,commitValidation:a}}return sa(e)}function sa(e){let{isInvalid:t,validationState:n,name:r,value:i,builtinValidation:a,validate:o,validationBehavior:s=`aria`}=e;n&&(t||=n===`invalid`);let c=t===void 0?null:{isInvalid:t,validationErrors:[],validationDetails:na},l=(0,p.useMemo)(()=>!o||i==null?null:ua(la(o,i)),[o,i]);a?.validationDetails.valid&&(a=void 0);let u=(0,p.useContext)(ia),d=(0,p.useMemo)(()=>r?Array.isArray(r)?r.flatMap(e=>ca(u[e])):ca(u[r]):[],[u,r]),[f,m]=(0,p.useState)(u),[h,g]=(0,p.useState)(!1);u!==f&&(m(u),g(!1));let _=(0,p.useMemo)(()=>ua(h?[]:d),[h,d]),v=(0,p.useRef)(ra),[y,b]=(0,p.useState)(ra),x=(0,p.useRef)(ra),S=()=>{if(!C)return;w(!1);let e=l||a||v.current;da(e,x.current)||(x.current=e,b(e))},[C,w]=(0,p.useState)(!1);return(0,p.useEffect)(S),{realtimeValidation:c||_||l||a||ra,displayValidation:s===`native`?c||_||y:c||_||l||a||y,updateValidation(e){s===`aria`&&!da(y,e)?b(e):v.current=e},resetValidation(){let e=ra;da(e,x.current)||(x.current=e,b(e)),s===`native`&&w(!1),g(!0)},commitValidation(){s===`native`&&w(!0),g(!0)}}}function ca(e){return e?Array.isArray(e)?e:[e]:[]}function la(e,t){if(typeof e==`function`){let n=e(t);if(n&&typeof n!=`boolean`)return ca(n)}return[]}function ua(e){return e.length?{isInvalid:!0,validationErrors:e,validationDetails:na}:null}function da(e,t){return e===t||!!e&&!!t&&e.isInvalid===t.isInvalid&&e.validationErrors.length===t.validationErrors.length&&e.validationErrors.every((e,n)=>e===t.validationErrors[n])&&Object.entries(e.validationDetails).every(([e,n])=>t.validationDetails[e]===n)}function fa(...e){let t=new Set,n=!1,r={...ta};for(let i of e){for(let e of i.validationErrors)t.add(e);n||=i.isInvalid;for(let e in r)r[e]||=i.validationDetails[e]}return r.valid=!n,{isInvalid:n,validationErrors:[...t],validationDetails:r}}var pa=(0,p.createContext)(null);function ma(e){let{description:t,errorMessage:n,isInvalid:r,validationState:i}=e,{labelProps:a,fieldProps:o}=wi(e),s=F([!!t,!!n,r,i]),c=F([!!t,!!n,r,i]);return o=I(o,{"aria-describedby":[s,c,e[`aria-describedby`]].filter(Boolean).join(` `)||void 0}),{labelProps:a,fieldProps:o,descriptionProps:{id:s},errorMessageProps:{id:c}}}function ha(e,t,n){let r=qt(e=>{n&&!e.defaultPrevented&&n(t)});(0,p.useEffect)(()=>{let t=e?.current?.form;return t?.addEventListener(`reset`,r),()=>{t?.removeEventListener(`reset`,r)}},[e])}function ga(e,t,n){let{validationBehavior:r,focus:i}=e;h(()=>{if(r===`native`&&n?.current&&`setCustomValidity`in n.current&&!n.current.disabled){let e=t.realtimeValidation.isInvalid?t.realtimeValidation.validationErrors.join(` `)||`Invalid value.`:``;n.current.setCustomValidity(e),n.current.hasAttribute(`title`)||(n.current.title=``),t.realtimeValidation.isInvalid||t.updateValidation(va(n.current))}});let a=(0,p.useRef)(!1),o=qt(()=>{a.current||t.resetValidation()}),s=qt(e=>{t.displayValidation.isInvalid||t.commitValidation();let r=n?.current?.form;!e.defaultPrevented&&n&&r&&ya(r)===n.current&&(i?i():n.current?.focus(),Ot(`keyboard`)),e.preventDefault()}),c=qt(()=>{t.commitValidation()});(0,p.useEffect)(()=>{let e=n?.current;if(!e)return;let t=e.form,r=t?.reset;return t&&(t.reset=()=>{a.current=!window.event||window.event.type===`message`&&G(window.event)instanceof MessagePort,r?.call(t),a.current=!1}),e.addEventListener(`invalid`,s),e.addEventListener(`change`,c),t?.addEventListener(`reset`,o),()=>{e.removeEventListener(`invalid`,s),e.removeEventListener(`change`,c),t?.removeEventListener(`reset`,o),t&&(t.reset=r)}},[n,r])}function _a(e){let t=e.validity;return{badInput:t.badInput,customError:t.customError,patternMismatch:t.patternMismatch,rangeOverflow:t.rangeOverflow,rangeUnderflow:t.rangeUnderflow,stepMismatch:t.stepMismatch,tooLong:t.tooLong,tooShort:t.tooShort,typeMismatch:t.typeMismatch,valueMissing:t.valueMissing,valid:t.valid}}function va(e){return{isInvalid:!e.validity.valid,validationDetails:_a(e),validationErrors:e.validationMessage?[e.validationMessage]:[]}}function ya(e){for(let t=0;t<e.elements.length;t++){let n=e.elements[t];if(n.validity?.valid===!1)return n}return null}function ba(e=!0){let[t,n]=(0,p.useState)(e),r=(0,p.useRef)(!1),i=(0,p.useCallback)(e=>{r.current=!0,n(!!e)},[]);return h(()=>{r.current||n(!1)},[]),[i,t]}function xa(e=!0){let t=N(),[n,r]=ba(e);return{id:r?t:void 0,ref:n}}function Sa(e,t,n){let{isDisabled:r=!1,isReadOnly:i=!1,value:a,name:o,form:s,children:c,isRequired:l,validationBehavior:u=`aria`,"aria-label":d,"aria-labelledby":f,"aria-describedby":m,onPressStart:h,onPressEnd:g,onPressChange:_,onPress:v,onPressUp:y,onClick:b}=e,x=oa({...e,value:t.isSelected}),{isInvalid:S,validationErrors:C,validationDetails:w}=x.displayValidation;ga(e,x,n);let T=e=>{e.stopPropagation(),t.setSelected(G(e).checked)},{pressProps:E,isPressed:D}=oi({onPressStart:h,onPressEnd:g,onPressChange:_,onPress:v,onPressUp:y,onClick:b,isDisabled:r}),[O,k]=(0,p.useState)(!1),{pressProps:A}=oi({onPressStart(e){e.pointerType===`keyboard`||e.pointerType===`virtual`?e.continuePropagation():(h?.(e),_?.(!0),k(!0))},onPressEnd(e){e.pointerType===`keyboard`||e.pointerType===`virtual`?e.continuePropagation():(g?.(e),_?.(!1),k(!1))},onPressUp(e){e.pointerType===`keyboard`||e.pointerType===`virtual`?e.continuePropagation():y?.(e)},onClick:b,onPress(r){if(r.pointerType===`keyboard`||r.pointerType===`virtual`){r.continuePropagation();return}v?.(r),t.toggle(),n.current?.focus();let{[aa]:i}=e,{commitValidation:a}=i||x;a()},isDisabled:r||i}),{focusableProps:j}=pr(e,n),M=I(E,j),N=q(e,{labelable:!0});ha(n,t.defaultSelected,t.setSelected);let P=xa(),F=xa();return{labelProps:I(A,{onClick:e=>e.preventDefault()}),inputProps:I(N,{checked:t.isSelected,"aria-required":l&&u===`aria`||void 0,required:l&&u===`native`,"aria-invalid":S||e.validationState===`invalid`||void 0,"aria-errormessage":e[`aria-errormessage`],"aria-controls":e[`aria-controls`],"aria-readonly":i||void 0,"aria-describedby":[P.id,F.id,m].filter(Boolean).join(` `)||void 0,onChange:T,disabled:r,...a==null?{}:{value:a},name:o,form:s,type:`checkbox`,...M}),descriptionProps:P,errorMessageProps:F,isSelected:t.isSelected,isPressed:D||O,isDisabled:r,isReadOnly:i,isInvalid:S||e.validationState===`invalid`,validationErrors:C,validationDetails:w}}function Ca(e={}){let{isReadOnly:t}=e,[n,r]=En(e.isSelected,e.defaultSelected||!1,e.onChange),[i]=(0,p.useState)(n);function a(e){t||r(e)}function o(){t||r(!n)}return{isSelected:n,defaultSelected:e.defaultSelected??i,setSelected:a,toggle:o}}var wa=(0,p.createContext)({}),Ta=(0,p.createContext)({}),Ea=e=>{let{onHoverStart:t,onHoverChange:n,onHoverEnd:r,...i}=e;return i},Da=gr(function(e,t){[e,t]=z(e,t,Ta);let{hoverProps:n,isHovered:r}=xi({...e,isDisabled:e.disabled}),{isFocused:i,isFocusVisible:a,focusProps:o}=hi({isTextInput:!0,autoFocus:e.autoFocus}),s=!!e[`aria-invalid`]&&e[`aria-invalid`]!==`false`,c=R({...e,values:{isHovered:r,isFocused:i,isFocusVisible:a,isDisabled:e.disabled||!1,isInvalid:s},defaultClassName:`react-aria-Input`});return p.createElement(B.input,{...I(Ea(e),o,n),...c,ref:t,"data-focused":i||void 0,"data-disabled":e.disabled||void 0,"data-hovered":r||void 0,"data-focus-visible":a||void 0,"data-invalid":s||void 0})});function Oa(e,t){let{inputElementType:n=`input`,isDisabled:r=!1,isRequired:i=!1,isReadOnly:a=!1,type:o=`text`,validationBehavior:s=`aria`}=e,[c,l]=En(e.value,e.defaultValue||``,e.onChange),{focusableProps:u}=pr(e,t),d=oa({...e,value:c}),{isInvalid:f,validationErrors:m,validationDetails:h}=d.displayValidation,{labelProps:g,fieldProps:_,descriptionProps:v,errorMessageProps:y}=ma({...e,isInvalid:f,errorMessage:e.errorMessage||m}),b=q(e,{labelable:!0}),x={type:o,pattern:e.pattern},[S]=(0,p.useState)(c);return ha(t,e.defaultValue??S,l),ga(e,d,t),{labelProps:g,inputProps:I(b,n===`input`?x:void 0,{disabled:r,readOnly:a,required:i&&s===`native`,"aria-required":i&&s===`aria`||void 0,"aria-invalid":f||void 0,"aria-errormessage":e[`aria-errormessage`],"aria-activedescendant":e[`aria-activedescendant`],"aria-autocomplete":e[`aria-autocomplete`],"aria-haspopup":e[`aria-haspopup`],"aria-controls":e[`aria-controls`],value:c,onChange:e=>l(G(e).value),autoComplete:e.autoComplete,autoCapitalize:e.autoCapitalize,maxLength:e.maxLength,minLength:e.minLength,name:e.name,form:e.form,placeholder:e.placeholder,inputMode:e.inputMode,autoCorrect:e.autoCorrect,spellCheck:e.spellCheck,enterKeyHint:e.enterKeyHint,onCopy:e.onCopy,onCut:e.onCut,onPaste:e.onPaste,onCompositionEnd:e.onCompositionEnd,onCompositionStart:e.onCompositionStart,onCompositionUpdate:e.onCompositionUpdate,onSelect:e.onSelect,onBeforeInput:e.onBeforeInput,onInput:e.onInput,...u,..._}),descriptionProps:v,errorMessageProps:y,isInvalid:f,validationErrors:m,validationDetails:h}}var ka={};ka={colorSwatchPicker:`تغييرات الألوان`,dropzoneLabel:`DropZone`,selectPlaceholder:`حدد عنصرًا`,tableResizer:`أداة تغيير الحجم`};var Aa={};Aa={colorSwatchPicker:`Цветови мостри`,dropzoneLabel:`DropZone`,selectPlaceholder:`Изберете предмет`,tableResizer:`Преоразмерител`};var ja={};ja={colorSwatchPicker:`Vzorky barev`,dropzoneLabel:`Místo pro přetažení`,selectPlaceholder:`Vyberte položku`,tableResizer:`Změna velikosti`};var Ma={};Ma={colorSwatchPicker:`Farveprøver`,dropzoneLabel:`DropZone`,selectPlaceholder:`Vælg et element`,tableResizer:`Størrelsesændring`};var Na={};Na={colorSwatchPicker:`Farbfelder`,dropzoneLabel:`Ablegebereich`,selectPlaceholder:`Element wählen`,tableResizer:`Größenanpassung`};var Pa={};Pa={colorSwatchPicker:`Χρωματικά δείγματα`,dropzoneLabel:`DropZone`,selectPlaceholder:`Επιλέξτε ένα αντικείμενο`,tableResizer:`Αλλαγή μεγέθους`};var Fa={};Fa={selectPlaceholder:`Select an item`,tableResizer:`Resizer`,dropzoneLabel:`DropZone`,colorSwatchPicker:`Color swatches`};var Ia={};Ia={colorSwatchPicker:`Muestras de colores`,dropzoneLabel:`DropZone`,selectPlaceholder:`Seleccionar un artículo`,tableResizer:`Cambiador de tamaño`};var La={};La={colorSwatchPicker:`Värvinäidised`,dropzoneLabel:`DropZone`,selectPlaceholder:`Valige üksus`,tableResizer:`Suuruse muutja`};var Ra={};Ra={colorSwatchPicker:`Värimallit`,dropzoneLabel:`DropZone`,selectPlaceholder:`Valitse kohde`,tableResizer:`Koon muuttaja`};var za={};za={colorSwatchPicker:`Échantillons de couleurs`,dropzoneLabel:`DropZone`,selectPlaceholder:`Sélectionner un élément`,tableResizer:`Redimensionneur`};var Ba={};Ba={colorSwatchPicker:`דוגמיות צבע`,dropzoneLabel:`DropZone`,selectPlaceholder:`בחר פריט`,tableResizer:`שינוי גודל`};var Va={};Va={colorSwatchPicker:`Uzorci boja`,dropzoneLabel:`Zona spuštanja`,selectPlaceholder:`Odaberite stavku`,tableResizer:`Promjena veličine`};var Ha={};Ha={colorSwatchPicker:`Színtárak`,dropzoneLabel:`DropZone`,selectPlaceholder:`Válasszon ki egy elemet`,tableResizer:`Átméretező`};var Ua={};Ua={colorSwatchPicker:`Campioni di colore`,dropzoneLabel:`Zona di rilascio`,selectPlaceholder:`Seleziona un elemento`,tableResizer:`Ridimensionamento`};var Wa={};Wa={colorSwatchPicker:`カラースウォッチ`,dropzoneLabel:`ドロップゾーン`,selectPlaceholder:`項目を選択`,tableResizer:`サイズ変更ツール`};var Ga={};Ga={colorSwatchPicker:`색상 견본`,dropzoneLabel:`드롭 영역`,selectPlaceholder:`항목 선택`,tableResizer:`크기 조정기`};var Ka={};Ka={colorSwatchPicker:`Spalvų pavyzdžiai`,dropzoneLabel:`„DropZone“`,selectPlaceholder:`Pasirinkite elementą`,tableResizer:`Dydžio keitiklis`};var qa={};qa={colorSwatchPicker:`Krāsu paraugi`,dropzoneLabel:`DropZone`,selectPlaceholder:`Izvēlēties vienumu`,tableResizer:`Izmēra mainītājs`};var Ja={};Ja={colorSwatchPicker:`Fargekart`,dropzoneLabel:`Droppsone`,selectPlaceholder:`Velg et element`,tableResizer:`Størrelsesendrer`};var Ya={};Ya={colorSwatchPicker:`kleurstalen`,dropzoneLabel:`DropZone`,selectPlaceholder:`Selecteer een item`,tableResizer:`Resizer`};var Xa={};Xa={colorSwatchPicker:`Próbki kolorów`,dropzoneLabel:`Strefa upuszczania`,selectPlaceholder:`Wybierz element`,tableResizer:`Zmiana rozmiaru`};var Za={};Za={colorSwatchPicker:`Amostras de cores`,dropzoneLabel:`DropZone`,selectPlaceholder:`Selecione um item`,tableResizer:`Redimensionador`};var Qa={};Qa={colorSwatchPicker:`Amostras de cores`,dropzoneLabel:`DropZone`,selectPlaceholder:`Selecione um item`,tableResizer:`Redimensionador`};var $a={};$a={colorSwatchPicker:`Specimene de culoare`,dropzoneLabel:`Zonă de plasare`,selectPlaceholder:`Selectați un element`,tableResizer:`Instrument de redimensionare`};var eo={};eo={colorSwatchPicker:`Цветовые образцы`,dropzoneLabel:`DropZone`,selectPlaceholder:`Выберите элемент`,tableResizer:`Средство изменения размера`};var to={};to={colorSwatchPicker:`Vzorkovníky farieb`,dropzoneLabel:`DropZone`,selectPlaceholder:`Vyberte položku`,tableResizer:`Nástroj na zmenu veľkosti`};var no={};no={colorSwatchPicker:`Barvne palete`,dropzoneLabel:`DropZone`,selectPlaceholder:`Izberite element`,tableResizer:`Spreminjanje velikosti`};var ro={};ro={colorSwatchPicker:`Uzorci boje`,dropzoneLabel:`DropZone`,selectPlaceholder:`Izaberite stavku`,tableResizer:`Promena veličine`};var io={};io={colorSwatchPicker:`Färgrutor`,dropzoneLabel:`DropZone`,selectPlaceholder:`Välj en artikel`,tableResizer:`Storleksändrare`};var ao={};ao={colorSwatchPicker:`Renk örnekleri`,dropzoneLabel:`Bırakma Bölgesi`,selectPlaceholder:`Bir öğe seçin`,tableResizer:`Yeniden boyutlandırıcı`};var oo={};oo={colorSwatchPicker:`Зразки кольорів`,dropzoneLabel:`DropZone`,selectPlaceholder:`Виберіть елемент`,tableResizer:`Засіб змінення розміру`};var so={};so={colorSwatchPicker:`颜色色板`,dropzoneLabel:`放置区域`,selectPlaceholder:`选择一个项目`,tableResizer:`尺寸调整器`};var co={};co={colorSwatchPicker:`色票`,dropzoneLabel:`放置區`,selectPlaceholder:`選取項目`,tableResizer:`大小調整器`};var lo={};lo={"ar-AE":ka,"bg-BG":Aa,"cs-CZ":ja,"da-DK":Ma,"de-DE":Na,"el-GR":Pa,"en-US":Fa,"es-ES":Ia,"et-EE":La,"fi-FI":Ra,"fr-FR":za,"he-IL":Ba,"hr-HR":Va,"hu-HU":Ha,"it-IT":Ua,"ja-JP":Wa,"ko-KR":Ga,"lt-LT":Ka,"lv-LV":qa,"nb-NO":Ja,"nl-NL":Ya,"pl-PL":Xa,"pt-BR":Za,"pt-PT":Qa,"ro-RO":$a,"ru-RU":eo,"sk-SK":to,"sl-SI":no,"sr-SP":ro,"sv-SE":io,"tr-TR":ao,"uk-UA":oo,"zh-CN":so,"zh-TW":co};var uo=(0,p.createContext)({}),fo=(0,p.createContext)(null),po=(0,p.forwardRef)(function(e,t){let{render:n}=(0,p.useContext)(fo);return p.createElement(p.Fragment,null,n(e,t))});function mo(e,t){let n=e?.renderDropIndicator,r=e?.isVirtualDragging?.(),i=(0,p.useCallback)(e=>{if(r||t?.isDropTarget(e))return n?n(e):p.createElement(po,{target:e})},[t?.target,r,n]);return e?.useDropIndicator?i:void 0}function ho(e,t,n){let r=e.focusedKey,i=null;if(t?.isVirtualDragging?.()&&n?.target?.type===`item`&&(i=n.target.key,n.target.dropPosition===`after`)){let e=n.collection.getKeyAfter(i),t=null;if(e!=null){let r=n.collection.getItem(i)?.level??0;for(;e!=null;){let i=n.collection.getItem(e);if(!i)break;if(i.type!==`item`)e=n.collection.getKeyAfter(e);else{if((i.level??0)<=r)break;t=e,e=n.collection.getKeyAfter(e)}}}i=e??t??i}return(0,p.useMemo)(()=>new Set([r,i].filter(e=>e!=null)),[r,i])}var go=(0,p.createContext)({}),_o=(0,p.createContext)(null);function vo(e){let t=(0,p.useRef)({});return p.createElement(_o.Provider,{value:t},e.children)}var yo=(0,p.createContext)({isSelected:!1}),bo=(0,p.createContext)({});(class extends kn{static{this.type=`separator`}filter(e,t){let n=t.getItem(this.prevKey);if(n&&n.type!==`separator`){let n=this.clone();return t.addDescendants(n,e),n}return null}});var xo=new WeakMap;function So(e){return typeof e==`string`?e.replace(/\s*/g,``):``+e}function Co(e,t){let n=xo.get(e);if(!n)throw Error(`Unknown list`);return`${n.id}-option-${So(t)}`}var wo=class{constructor(e,t,n,r){this._walkerStack=[],this._currentSetFor=new Set,this._acceptNode=e=>{if(e.nodeType===Node.ELEMENT_NODE){let t=e.shadowRoot;if(t){let e=this._doc.createTreeWalker(t,this.whatToShow,{acceptNode:this._acceptNode});return this._walkerStack.unshift(e),NodeFilter.FILTER_ACCEPT}if(typeof this.filter==`function`)return this.filter(e);if(this.filter?.acceptNode)return this.filter.acceptNode(e);if(this.filter===null)return NodeFilter.FILTER_ACCEPT}return NodeFilter.FILTER_SKIP},this._doc=e,this.root=t,this.filter=r??null,this.whatToShow=n??NodeFilter.SHOW_ALL,this._currentNode=t,this._walkerStack.unshift(e.createTreeWalker(t,n,this._acceptNode));let i=t.shadowRoot;if(i){let e=this._doc.createTreeWalker(i,this.whatToShow,{acceptNode:this._acceptNode});this._walkerStack.unshift(e)}}get currentNode(){return this._currentNode}set currentNode(e){if(!U(this.root,e))throw Error(`Cannot set currentNode to a node that is not contained by the root node.`);let t=[],n=e,r=e;for(this._currentNode=e;n&&n!==this.root;)if(n.nodeType===Node.DOCUMENT_FRAGMENT_NODE){let e=n,i=this._doc.createTreeWalker(e,this.whatToShow,{acceptNode:this._acceptNode});t.push(i),i.currentNode=r,this._currentSetFor.add(i),n=r=e.host}else n=n.parentNode;let i=this._doc.createTreeWalker(this.root,this.whatToShow,{acceptNode:this._acceptNode});t.push(i),i.currentNode=r,this._currentSetFor.add(i),this._walkerStack=t}get doc(){return this._doc}firstChild(){let e=this.currentNode,t=this.nextNode();return U(e,t)?(t&&(this.currentNode=t),t):(this.currentNode=e,null)}lastChild(){let e=this._walkerStack[0].lastChild();return e&&(this.currentNode=e),e}nextNode(){let e=this._walkerStack[0].nextNode();if(e){if(e.shadowRoot){let t;if(typeof this.filter==`function`?t=this.filter(e):this.filter?.acceptNode&&(t=this.filter.acceptNode(e)),t===NodeFilter.FILTER_ACCEPT)return this.currentNode=e,e;let n=this.nextNode();return n&&(this.currentNode=n),n}return e&&(this.currentNode=e),e}if(this._walkerStack.length>1){this._walkerStack.shift();let e=this.nextNode();return e&&(this.currentNode=e),e}return null}previousNode(){let e=this._walkerStack[0];if(e.currentNode===e.root){if(this._currentSetFor.has(e)){if(this._currentSetFor.delete(e),this._walkerStack.length>1){this._walkerStack.shift();let e=this.previousNode();return e&&(this.currentNode=e),e}return null}return null}let t=e.previousNode();if(t){if(t.shadowRoot){let e;if(typeof this.filter==`function`?e=this.filter(t):this.filter?.acceptNode&&(e=this.filter.acceptNode(t)),e===NodeFilter.FILTER_ACCEPT)return t&&(this.currentNode=t),t;let n=this.lastChild();return n&&(this.currentNode=n),n}return t&&(this.currentNode=t),t}if(this._walkerStack.length>1){this._walkerStack.shift();let e=this.previousNode();return e&&(this.currentNode=e),e}return null}nextSibling(){return null}previousSibling(){return null}parentNode(){return null}};function To(e,t,n,r){return xe()?new wo(e,t,n,r):e.createTreeWalker(t,n,r)}var Eo=p.createContext(null),Do=`react-aria-focus-scope-restore`,J=null;function Oo(e){let{children:t,contain:n,restoreFocus:r,autoFocus:i}=e,a=(0,p.useRef)(null),o=(0,p.useRef)(null),s=(0,p.useRef)([]),{parentNode:c}=(0,p.useContext)(Eo)||{},l=(0,p.useMemo)(()=>new Zo({scopeRef:s}),[s]);h(()=>{let e=c||X.root;if(X.getTreeNode(e.scopeRef)&&J&&!zo(J,e.scopeRef)){let t=X.getTreeNode(J);t&&(e=t)}e.addChild(l),X.addNode(l)},[l,c]),h(()=>{let e=X.getTreeNode(s);e&&(e.contain=!!n)},[n]),h(()=>{let e=a.current?.nextSibling,t=[],n=e=>e.stopPropagation();for(;e&&e!==o.current;)t.push(e),e.addEventListener(Do,n),e=e.nextSibling;return s.current=t,()=>{for(let e of t)e.removeEventListener(Do,n)}},[t]),Uo(s,r,n),Po(s,n),Go(s,r,n),Ho(s,i),(0,p.useEffect)(()=>{let e=W(V(s.current?s.current[0]:void 0)),t=null;if(Io(e,s.current)){for(let n of X.traverse())n.scopeRef&&Io(e,n.scopeRef.current)&&(t=n);t===X.getTreeNode(s)&&(J=t.scopeRef)}},[s]),h(()=>()=>{let e=X.getTreeNode(s)?.parent?.scopeRef??null;s!==J&&!zo(s,J)||e&&!X.getTreeNode(e)||(J=e),X.removeTreeNode(s)},[s]);let u=(0,p.useMemo)(()=>ko(s),[]),d=(0,p.useMemo)(()=>({focusManager:u,parentNode:l}),[l,u]);return p.createElement(Eo.Provider,{value:d},p.createElement(`span`,{"data-focus-scope-start":!0,hidden:!0,ref:a}),t,p.createElement(`span`,{"data-focus-scope-end":!0,hidden:!0,ref:o}))}function ko(e){return{focusNext(t={}){let n=e.current,{from:r,tabbable:i,wrap:a,accept:o}=t,s=r||W(V(n[0]??void 0)),c=n[0].previousElementSibling,l=qo(Ao(n),{tabbable:i,accept:o},n);l.currentNode=Io(s,n)?s:c;let u=l.nextNode();return!u&&a&&(l.currentNode=c,u=l.nextNode()),u&&Y(u,!0),u},focusPrevious(t={}){let n=e.current,{from:r,tabbable:i,wrap:a,accept:o}=t,s=r||W(V(n[0]??void 0)),c=n[n.length-1].nextElementSibling,l=qo(Ao(n),{tabbable:i,accept:o},n);l.currentNode=Io(s,n)?s:c;let u=l.previousNode();return!u&&a&&(l.currentNode=c,u=l.previousNode()),u&&Y(u,!0),u},focusFirst(t={}){let n=e.current,{tabbable:r,accept:i}=t,a=qo(Ao(n),{tabbable:r,accept:i},n);a.currentNode=n[0].previousElementSibling;let o=a.nextNode();return o&&Y(o,!0),o},focusLast(t={}){let n=e.current,{tabbable:r,accept:i}=t,a=qo(Ao(n),{tabbable:r,accept:i},n);a.currentNode=n[n.length-1].nextElementSibling;let o=a.previousNode();return o&&Y(o,!0),o}}}function Ao(e){return e[0].parentElement}function jo(e){let t=X.getTreeNode(J);for(;t&&t.scopeRef!==e;){if(t.contain)return!1;t=t.parent}return!0}function Mo(e){if(!e.form)return Array.from(V(e).querySelectorAll(`input[type="radio"][name="${CSS.escape(e.name)}"]`)).filter(e=>!e.form);let t=e.form.elements.namedItem(e.name),n=H(e);return t instanceof n.RadioNodeList?Array.from(t).filter(e=>e instanceof n.HTMLInputElement):t instanceof n.HTMLInputElement?[t]:[]}function No(e){if(e.checked)return!0;let t=Mo(e);return t.length>0&&!t.some(e=>e.checked)}function Po(e,t){let n=(0,p.useRef)(void 0),r=(0,p.useRef)(void 0);h(()=>{let i=e.current;if(!t){r.current&&=(cancelAnimationFrame(r.current),void 0);return}let a=V(i?i[0]:void 0),o=t=>{if(t.key!==`Tab`||t.altKey||t.ctrlKey||t.metaKey||!jo(e)||t.isComposing)return;let n=W(a),r=e.current;if(!r||!Io(n,r))return;let i=qo(Ao(r),{tabbable:!0},r);if(!n)return;i.currentNode=n;let o=t.shiftKey?i.previousNode():i.nextNode();o||=(i.currentNode=t.shiftKey?r[r.length-1].nextElementSibling:r[0].previousElementSibling,t.shiftKey?i.previousNode():i.nextNode()),t.preventDefault(),o&&(Y(o,!0),o instanceof H(o).HTMLInputElement&&o.select())},s=t=>{(!J||zo(J,e))&&Io(G(t),e.current)?(J=e,n.current=G(t)):jo(e)&&!Lo(G(t),e)?n.current?Y(n.current):J&&J.current&&Vo(J.current):jo(e)&&(n.current=G(t))},c=t=>{r.current&&cancelAnimationFrame(r.current),r.current=requestAnimationFrame(()=>{let r=Dt(),i=(r===`virtual`||r===null)&&et()&&$e(),o=W(a);if(!i&&o&&jo(e)&&!Lo(o,e)){J=e;let r=G(t);r&&r.isConnected?(n.current=r,Y(n.current)):J.current&&Vo(J.current)}})};return a.addEventListener(`keydown`,o,!1),a.addEventListener(`focusin`,s,!1),i?.forEach(e=>e.addEventListener(`focusin`,s,!1)),i?.forEach(e=>e.addEventListener(`focusout`,c,!1)),()=>{a.removeEventListener(`keydown`,o,!1),a.removeEventListener(`focusin`,s,!1),i?.forEach(e=>e.removeEventListener(`focusin`,s,!1)),i?.forEach(e=>e.removeEventListener(`focusout`,c,!1))}},[e,t]),h(()=>()=>{r.current&&cancelAnimationFrame(r.current)},[r])}function Fo(e){return Lo(e)}function Io(e,t){return!e||!t?!1:t.some(t=>U(t,e))}function Lo(e,t=null){if(e instanceof Element&&e.closest(`[data-react-aria-top-layer]`))return!0;for(let{scopeRef:n}of X.traverse(X.getTreeNode(t)))if(n&&Io(e,n.current))return!0;return!1}function Ro(e){return Lo(e,J)}function zo(e,t){let n=X.getTreeNode(t)?.parent;for(;n;){if(n.scopeRef===e)return!0;n=n.parent}return!1}function Y(e,t=!1){if(e!=null&&!t)try{Jn(e)}catch{}else if(e!=null)try{e.focus()}catch{}}function Bo(e,t=!0){let n=e[0].previousElementSibling,r=Ao(e),i=qo(r,{tabbable:t},e);i.currentNode=n;let a=i.nextNode();return t&&!a&&(r=Ao(e),i=qo(r,{tabbable:!1},e),i.currentNode=n,a=i.nextNode()),a}function Vo(e,t=!0){Y(Bo(e,t))}function Ho(e,t){let n=p.useRef(t);(0,p.useEffect)(()=>{n.current&&(J=e,!Io(W(V(e.current?e.current[0]:void 0)),J.current)&&e.current&&Vo(e.current)),n.current=!1},[e])}function Uo(e,t,n){h(()=>{if(t||n)return;let r=e.current,i=V(r?r[0]:void 0),a=t=>{let n=G(t);Io(n,e.current)?J=e:Fo(n)||(J=null)};return i.addEventListener(`focusin`,a,!1),r?.forEach(e=>e.addEventListener(`focusin`,a,!1)),()=>{i.removeEventListener(`focusin`,a,!1),r?.forEach(e=>e.removeEventListener(`focusin`,a,!1))}},[e,t,n])}function Wo(e){let t=X.getTreeNode(J);for(;t&&t.scopeRef!==e;){if(t.nodeToRestore)return!1;t=t.parent}return t?.scopeRef===e}function Go(e,t,n){let r=(0,p.useRef)(typeof document<`u`?W(V(e.current?e.current[0]:void 0)):null);h(()=>{let r=e.current,i=V(r?r[0]:void 0);if(!t||n)return;let a=()=>{(!J||zo(J,e))&&Io(W(i),e.current)&&(J=e)};return i.addEventListener(`focusin`,a,!1),r?.forEach(e=>e.addEventListener(`focusin`,a,!1)),()=>{i.removeEventListener(`focusin`,a,!1),r?.forEach(e=>e.removeEventListener(`focusin`,a,!1))}},[e,n]),h(()=>{let r=V(e.current?e.current[0]:void 0);if(!t)return;let i=t=>{if(t.key!==`Tab`||t.altKey||t.ctrlKey||t.metaKey||!jo(e)||t.isComposing)return;let n=r.activeElement;if(!Lo(n,e)||!Wo(e))return;let i=X.getTreeNode(e);if(!i)return;let a=i.nodeToRestore,o=qo(r.body,{tabbable:!0});o.currentNode=n;let s=t.shiftKey?o.previousNode():o.nextNode();if(a&&a.isConnected&&a!==r.body||(a=void 0,i.nodeToRestore=void 0),(!s||!Lo(s,e))&&a){o.currentNode=a;do s=t.shiftKey?o.previousNode():o.nextNode();while(Lo(s,e));t.preventDefault(),t.stopPropagation(),s?Y(s,!0):Fo(a)?Y(a,!0):n.blur()}};return n||r.addEventListener(`keydown`,i,!0),()=>{n||r.removeEventListener(`keydown`,i,!0)}},[e,t,n]),h(()=>{let n=V(e.current?e.current[0]:void 0);if(!t)return;let i=X.getTreeNode(e);if(i)return i.nodeToRestore=r.current??void 0,()=>{let r=X.getTreeNode(e);if(!r)return;let i=r.nodeToRestore,a=W(n);if(t&&i&&(a&&Lo(a,e)||a===n.body&&Wo(e))){let t=X.clone();requestAnimationFrame(()=>{if(n.activeElement===n.body){let n=t.getTreeNode(e);for(;n;){if(n.nodeToRestore&&n.nodeToRestore.isConnected){Ko(n.nodeToRestore);return}n=n.parent}for(n=t.getTreeNode(e);n;){if(n.scopeRef&&n.scopeRef.current&&X.getTreeNode(n.scopeRef)){let e=Bo(n.scopeRef.current,!0);if(e){Ko(e);return}}n=n.parent}}})}}},[e,t])}function Ko(e){e.dispatchEvent(new CustomEvent(Do,{bubbles:!0,cancelable:!0}))&&Y(e)}function qo(e,t,n){let r=t?.tabbable?Le:Ie,i=V(e?.nodeType===Node.ELEMENT_NODE?e:null),a=To(i,e||i,NodeFilter.SHOW_ELEMENT,{acceptNode(e){return U(t?.from,e)||t?.tabbable&&e.tagName===`INPUT`&&e.getAttribute(`type`)===`radio`&&(!No(e)||a.currentNode.tagName===`INPUT`&&a.currentNode.type===`radio`&&a.currentNode.name===e.name)?NodeFilter.FILTER_REJECT:r(e)&&(!n||Io(e,n))&&(!t?.accept||t.accept(e))?NodeFilter.FILTER_ACCEPT:NodeFilter.FILTER_SKIP}});return t?.from&&(a.currentNode=t.from),a}function Jo(e,t={}){return{focusNext(n={}){let r=e.current;if(!r)return null;let{from:i,tabbable:a=t.tabbable,wrap:o=t.wrap,accept:s=t.accept}=n,c=i||W(V(r)),l=qo(r,{tabbable:a,accept:s});U(r,c)&&(l.currentNode=c);let u=l.nextNode();return!u&&o&&(l.currentNode=r,u=l.nextNode()),u&&Y(u,!0),u},focusPrevious(n=t){let r=e.current;if(!r)return null;let{from:i,tabbable:a=t.tabbable,wrap:o=t.wrap,accept:s=t.accept}=n,c=i||W(V(r)),l=qo(r,{tabbable:a,accept:s});if(U(r,c))l.currentNode=c;else{let e=Yo(l);return e&&Y(e,!0),e??null}let u=l.previousNode();if(!u&&o){l.currentNode=r;let e=Yo(l);if(!e)return null;u=e}return u&&Y(u,!0),u??null},focusFirst(n=t){let r=e.current;if(!r)return null;let{tabbable:i=t.tabbable,accept:a=t.accept}=n,o=qo(r,{tabbable:i,accept:a}).nextNode();return o&&Y(o,!0),o},focusLast(n=t){let r=e.current;if(!r)return null;let{tabbable:i=t.tabbable,accept:a=t.accept}=n,o=Yo(qo(r,{tabbable:i,accept:a}));return o&&Y(o,!0),o??null}}}function Yo(e){let t,n;do n=e.lastChild(),n&&(t=n);while(n);return t}var Xo=class e{constructor(){this.fastMap=new Map,this.root=new Zo({scopeRef:null}),this.fastMap.set(null,this.root)}get size(){return this.fastMap.size}getTreeNode(e){return this.fastMap.get(e)}addTreeNode(e,t,n){let r=this.fastMap.get(t??null);if(!r)return;let i=new Zo({scopeRef:e});r.addChild(i),i.parent=r,this.fastMap.set(e,i),n&&(i.nodeToRestore=n)}addNode(e){this.fastMap.set(e.scopeRef,e)}removeTreeNode(e){if(e===null)return;let t=this.fastMap.get(e);if(!t)return;let n=t.parent;for(let e of this.traverse())e!==t&&t.nodeToRestore&&e.nodeToRestore&&t.scopeRef&&t.scopeRef.current&&Io(e.nodeToRestore,t.scopeRef.current)&&(e.nodeToRestore=t.nodeToRestore);let r=t.children;n&&(n.removeChild(t),r.size>0&&r.forEach(e=>n&&n.addChild(e))),this.fastMap.delete(t.scopeRef)}*traverse(e=this.root){if(e.scopeRef!=null&&(yield e),e.children.size>0)for(let t of e.children)yield*this.traverse(t)}clone(){let t=new e;for(let e of this.traverse())t.addTreeNode(e.scopeRef,e.parent?.scopeRef??null,e.nodeToRestore);return t}},Zo=class{constructor(e){this.children=new Set,this.contain=!1,this.scopeRef=e.scopeRef}addChild(e){this.children.add(e),e.parent=this}removeChild(e){this.children.delete(e),e.parent=void 0}},X=new Xo;function Qo(e){return Ze()?e.altKey:e.ctrlKey}function $o(e,t){let n=`[data-key="${CSS.escape(String(t))}"]`,r=e.current?.dataset.collection;return r&&(n=`[data-collection="${CSS.escape(r)}"]${n}`),e.current?.querySelector(n)}var es=new WeakMap;function ts(e){let t=N();return es.set(e,t),t}function ns(e){return es.get(e)}var rs=1e3;function is(e){let{keyboardDelegate:t,selectionManager:n,onTypeSelect:r}=e,i=(0,p.useRef)({search:``,timeout:void 0});return(0,p.useEffect)(()=>{let e=i.current.timeout;return()=>{clearTimeout(e)}},[i]),{typeSelectProps:{onKeyDownCapture:t.getKeyForSearch?e=>{if(i.current.search.length>0&&e.key===` `){if(e.preventDefault(),(!(`continuePropagation`in e)||`continuePropagation`in e&&!e.isPropagationStopped())&&e.stopPropagation(),i.current.search+=` `,t.getKeyForSearch!=null){let e=t.getKeyForSearch(i.current.search,n.focusedKey);e??=t.getKeyForSearch(i.current.search),e!=null&&(n.setFocusedKey(e),r&&r(e))}clearTimeout(i.current.timeout),i.current.timeout=setTimeout(()=>{i.current.search=``},rs)}}:void 0,onKeyDown:t.getKeyForSearch?e=>{let a=as(e.key);if(!(!a||e.ctrlKey||e.metaKey||e.altKey||!U(e.currentTarget,G(e))||i.current.search.length===0&&a===` `)){if(i.current.search+=a,t.getKeyForSearch!=null){let a=t.getKeyForSearch(i.current.search,n.focusedKey);if(a??=t.getKeyForSearch(i.current.search),a!=null)n.setFocusedKey(a),r&&r(a),e.preventDefault(),`continuePropagation`in e||e.stopPropagation();else{i.current.search=``,clearTimeout(i.current.timeout),i.current.timeout=void 0;return}}clearTimeout(i.current.timeout),i.current.timeout=setTimeout(()=>{i.current.search=``},rs)}}:void 0}}}function as(e){return e.length===1||!/^[A-Z]/i.test(e)?e:``}function os(e,t){let n=(0,p.useRef)(!0),r=(0,p.useRef)(null);h(()=>(n.current=!0,()=>{n.current=!1}),[]),h(()=>{n.current?n.current=!1:(!r.current||t.some((e,t)=>!Object.is(e,r[t])))&&e(),r.current=t},t)}function ss(e){let{selectionManager:t,keyboardDelegate:n,ref:r,autoFocus:i=!1,shouldFocusWrap:a=!1,disallowEmptySelection:o=!1,disallowSelectAll:s=!1,escapeKeyBehavior:c=`clearSelection`,selectOnFocus:l=t.selectionBehavior===`replace`,disallowTypeAhead:u=!1,shouldUseVirtualFocus:d,allowsTabNavigation:f=!1,scrollRef:m=r,linkBehavior:h=`action`,UNSTABLE_focusOnEntry:g}=e,{direction:_}=un(),v=it(),y=(e,n,i)=>{if(n!=null){if(t.isLink(n)&&h===`selection`&&l&&!Qo(e)){(0,ie.flushSync)(()=>{t.setFocusedKey(n,i)});let a=$o(r,n),o=t.getItemProps(n);if(a){v.open(a,e,o.href,o.routerOptions);return}return!1}if(t.setFocusedKey(n,i),t.isLink(n)&&h===`override`)return!1;if(e.shiftKey&&t.selectionMode===`multiple`){t.extendSelection(n);return}if(l&&!Qo(e)){t.replaceSelection(n);return}}return!1},b=e=>{if(n.getKeyBelow){let r=t.focusedKey==null?n.getFirstKey?.():n.getKeyBelow?.(t.focusedKey);if(r==null&&a&&(r=n.getFirstKey?.(t.focusedKey)),r!=null){y(e,r);return}}return!1},x=e=>{if(n.getKeyAbove){let r=t.focusedKey==null?n.getLastKey?.():n.getKeyAbove?.(t.focusedKey);if(r==null&&a&&(r=n.getLastKey?.(t.focusedKey)),r!=null){y(e,r);return}}return!1},S=e=>{if(n.getFirstKey){if(t.focusedKey===null&&e.shiftKey)return!1;let r=n.getFirstKey(t.focusedKey,Wt(e));if(t.setFocusedKey(r),r!=null){if(Wt(e)&&e.shiftKey&&t.selectionMode===`multiple`){t.extendSelection(r);return}if(l){t.replaceSelection(r);return}}}return!1},C=e=>{if(n.getKeyLeftOf){let r=t.focusedKey==null?n.getFirstKey?.():n.getKeyLeftOf?.(t.focusedKey);if(r==null&&a&&(r=_===`rtl`?n.getFirstKey?.(t.focusedKey):n.getLastKey?.(t.focusedKey)),r!=null){y(e,r,_===`rtl`?`first`:`last`);return}}return!1},w=e=>{if(n.getKeyRightOf){let r=t.focusedKey==null?n.getFirstKey?.():n.getKeyRightOf?.(t.focusedKey);if(r==null&&a&&(r=_===`rtl`?n.getLastKey?.(t.focusedKey):n.getFirstKey?.(t.focusedKey)),r!=null){y(e,r,_===`rtl`?`last`:`first`);return}}return!1},T=e=>{if(n.getLastKey){if(t.focusedKey===null&&e.shiftKey)return!1;let r=n.getLastKey(t.focusedKey,Wt(e));if(t.setFocusedKey(r),r!=null){if(Wt(e)&&e.shiftKey&&t.selectionMode===`multiple`){t.extendSelection(r);return}if(l){t.replaceSelection(r);return}}}return!1},E=e=>{if(n.getKeyPageBelow&&t.focusedKey!=null){let r=n.getKeyPageBelow(t.focusedKey);if(r!=null)return y(e,r)}return!1},D=e=>{if(n.getKeyPageAbove&&t.focusedKey!=null){let r=n.getKeyPageAbove(t.focusedKey);if(r!=null)return y(e,r)}return!1},O=()=>{if(t.selectionMode===`multiple`&&s!==!0)t.selectAll();else return!1},k=()=>{if(c===`clearSelection`&&!o&&t.selectedKeys.size!==0)t.clearSelection();else return!1},A=()=>{if(!f&&r.current){let e=qo(r.current,{tabbable:!0}),t,n;do n=e.lastChild(),n&&(t=n);while(n);let i=W();t&&(!Ce(t)||i&&!Le(i))&&Oe(t)}return{shouldContinuePropagation:!0,shouldPreventDefault:!1}},j=()=>(!f&&r.current&&r.current.focus(),{shouldContinuePropagation:!0,shouldPreventDefault:!1}),M=(e,t)=>({[qe()?e+`+Shift+Alt`:e+`+Shift+Control`]:t,[e+`+Shift`]:t,[qe()?e+`+Alt`:e+`+Control`]:t,[e]:t}),{keyboardProps:N}=lr({shortcuts:{...M(`ArrowDown`,b),...M(`ArrowUp`,x),...M(`ArrowLeft`,C),...M(`ArrowRight`,w),...M(`PageDown`,E),...M(`PageUp`,D)},allowRepeats:!0}),{keyboardProps:P}=lr({shortcuts:{...M(`Home`,S),...M(`End`,T),"Mod+A":O,Escape:k,Tab:A,"Tab+Shift":j}}),F=(0,p.useRef)({top:0,left:0});Jt(m,`scroll`,()=>{F.current={top:m.current?.scrollTop??0,left:m.current?.scrollLeft??0}});let ee=e=>{if(t.isFocused){U(e.currentTarget,G(e))||t.setFocused(!1);return}if(!U(e.currentTarget,G(e)))return;let i=Dt();t.setFocused(!0);let a=e=>{e!=null&&(t.setFocusedKey(e),l&&!t.isSelected(e)&&t.replaceSelection(e))};if(g&&(i===`keyboard`||i===`virtual`))a(g===`first`?n.getFirstKey?.():n.getLastKey?.());else if(t.focusedKey==null){let r=e.relatedTarget;r&&e.currentTarget.compareDocumentPosition(r)&Node.DOCUMENT_POSITION_FOLLOWING?a(t.lastSelectedKey??n.getLastKey?.()):a(t.firstSelectedKey??n.getFirstKey?.())}else m.current&&(m.current.scrollTop=F.current.top,m.current.scrollLeft=F.current.left);if(t.focusedKey!=null&&m.current){let e=$o(r,t.focusedKey);e instanceof HTMLElement&&(!Ce(e)&&!d&&Oe(e),(i===`keyboard`||g&&i===`virtual`)&&Gi(e,{containingElement:r.current}))}},te=e=>{U(e.currentTarget,e.relatedTarget)||t.setFocused(!1)},ne=(0,p.useRef)(!1);Jt(r,pe,d?e=>{let{detail:n}=e;e.stopPropagation(),t.setFocused(!0),n?.focusStrategy===`first`&&(ne.current=!0)}:void 0);let re=n.getFirstKey?.()??null;os(()=>{if(ne.current){if(re==null){let e=W();we(r.current),Ee(e,null),t.collection.size>0&&(ne.current=!1)}else t.setFocusedKey(re),ne.current=!1}},[re,t.collection.size]),os(()=>{t.collection.size>0&&(ne.current=!1)},[t.focusedKey]),Jt(r,fe,d?e=>{e.stopPropagation(),t.setFocused(!1),e.detail?.clearFocusKey&&t.setFocusedKey(null)}:void 0);let L=(0,p.useRef)(i),ae=(0,p.useRef)(!1);(0,p.useEffect)(()=>{if(L.current){let e=null;i===`first`&&(e=n.getFirstKey?.()??null),i===`last`&&(e=n.getLastKey?.()??null);let a=t.selectedKeys;if(a.size){for(let n of a)if(t.canSelectItem(n)){e=n;break}}t.setFocused(!0),t.setFocusedKey(e),e!=null&&l&&!a.size&&t.canSelectItem(e)&&t.replaceSelection(e),e==null&&!d&&r.current&&Jn(r.current),t.collection.size>0&&(L.current=!1,ae.current=!0)}});let oe=(0,p.useRef)(t.focusedKey),R=(0,p.useRef)(null);(0,p.useEffect)(()=>{if(t.isFocused&&t.focusedKey!=null&&(t.focusedKey!==oe.current||ae.current)&&m.current&&r.current){let e=Dt(),n=$o(r,t.focusedKey);if(!(n instanceof HTMLElement))return;(e===`keyboard`||ae.current)&&(R.current&&cancelAnimationFrame(R.current),R.current=requestAnimationFrame(()=>{m.current&&(Ui(m.current,n),e!==`virtual`&&Gi(n,{containingElement:r.current}))}))}!d&&t.isFocused&&t.focusedKey==null&&oe.current!=null&&r.current&&Jn(r.current),oe.current=t.focusedKey,ae.current=!1}),(0,p.useEffect)(()=>()=>{R.current&&cancelAnimationFrame(R.current)},[]),Jt(r,`react-aria-focus-scope-restore`,e=>{e.preventDefault(),t.setFocused(!0)});let se={...I(P,N),onFocus:ee,onBlur:te,onMouseDown(e){m.current===G(e)&&e.preventDefault()}},{typeSelectProps:z}=is({keyboardDelegate:n,selectionManager:t});u||(se=I(z,se));let ce;d||(ce=t.focusedKey==null?0:-1);let le=ts(t.collection);return{collectionProps:I(se,{tabIndex:ce,"data-collection":le})}}var cs=class{constructor(e){this.ref=e}getItemRect(e){let t=this.ref.current;if(!t)return null;let n=e==null?null:$o(this.ref,e);if(!n)return null;let r=t.getBoundingClientRect(),i=n.getBoundingClientRect();return{x:i.left-r.left-t.clientLeft+t.scrollLeft,y:i.top-r.top-t.clientTop+t.scrollTop,width:i.width,height:i.height}}getContentSize(){let e=this.ref.current;return{width:e?.scrollWidth??0,height:e?.scrollHeight??0}}getVisibleRect(){let e=this.ref.current;return{x:e?.scrollLeft??0,y:e?.scrollTop??0,width:e?.clientWidth??0,height:e?.clientHeight??0}}},ls=class{constructor(...e){if(e.length===1){let t=e[0];this.collection=t.collection,this.ref=t.ref,this.collator=t.collator,this.disabledKeys=t.disabledKeys||new Set,this.disabledBehavior=t.disabledBehavior||`all`,this.orientation=t.orientation||`vertical`,this.direction=t.direction,this.layout=t.layout||`stack`,this.layoutDelegate=t.layoutDelegate||new cs(t.ref)}else this.collection=e[0],this.disabledKeys=e[1],this.ref=e[2],this.collator=e[3],this.layout=`stack`,this.orientation=`vertical`,this.disabledBehavior=`all`,this.layoutDelegate=new cs(this.ref);this.layout===`stack`&&this.orientation===`vertical`&&(this.getKeyLeftOf=void 0,this.getKeyRightOf=void 0)}isDisabled(e){return this.disabledBehavior===`all`&&(e.props?.isDisabled||this.disabledKeys.has(e.key))&&e.props?.disabledBehavior!==`selection`}findNextNonDisabled(e,t,n=!1){let r=e;for(;r!=null;){let e=this.collection.getItem(r);if(e?.type===`item`&&(n||!this.isDisabled(e)))return r;r=t(r)}return null}getNextKey(e,t){let n=e;return n=this.collection.getKeyAfter(n),this.findNextNonDisabled(n,e=>this.collection.getKeyAfter(e),t?.includeDisabled)}getPreviousKey(e,t){let n=e;return n=this.collection.getKeyBefore(n),this.findNextNonDisabled(n,e=>this.collection.getKeyBefore(e),t?.includeDisabled)}findKey(e,t,n){let r=e,i=this.layoutDelegate.getItemRect(r);if(!i||r==null)return null;let a=i;do{if(r=t(r),r==null)break;i=this.layoutDelegate.getItemRect(r)}while(i&&n(a,i)&&r!=null);return r}isSameRow(e,t){return e.y===t.y||e.x!==t.x}isSameColumn(e,t){return e.x===t.x||e.y!==t.y}isReversed(e){let t=this.getNextKey(e),n=$o(this.ref,e);if(t!=null){let e=$o(this.ref,t);return!n||!e?!1:n.getBoundingClientRect().top>e.getBoundingClientRect().top}let r=this.getPreviousKey(e);if(r!=null){let e=$o(this.ref,r);return!n||!e?!1:e.getBoundingClientRect().top>n.getBoundingClientRect().top}return!1}getKeyBelow(e,t){return this.layout===`grid`&&this.orientation===`vertical`?this.findKey(e,e=>this.getNextKey(e,t),this.isSameRow):this.orientation===`vertical`&&this.isReversed(e)?this.getPreviousKey(e,t):this.getNextKey(e,t)}getKeyAbove(e,t){return this.layout===`grid`&&this.orientation===`vertical`?this.findKey(e,e=>this.getPreviousKey(e,t),this.isSameRow):this.orientation===`vertical`&&this.isReversed(e)?this.getNextKey(e,t):this.getPreviousKey(e,t)}getNextColumn(e,t,n){return t?this.getPreviousKey(e,n):this.getNextKey(e,n)}getKeyRightOf(e,t){let n=this.direction===`ltr`?`getKeyRightOf`:`getKeyLeftOf`;return this.layoutDelegate[n]?(e=this.layoutDelegate[n](e),this.findNextNonDisabled(e,e=>this.layoutDelegate[n](e),t?.includeDisabled)):this.layout===`grid`?this.orientation===`vertical`?this.getNextColumn(e,this.direction===`rtl`,t):this.findKey(e,e=>this.getNextColumn(e,this.direction===`rtl`,t),this.isSameColumn):this.orientation===`horizontal`?this.getNextColumn(e,this.direction===`rtl`,t):null}getKeyLeftOf(e,t){let n=this.direction===`ltr`?`getKeyLeftOf`:`getKeyRightOf`;return this.layoutDelegate[n]?(e=this.layoutDelegate[n](e),this.findNextNonDisabled(e,e=>this.layoutDelegate[n](e),t?.includeDisabled)):this.layout===`grid`?this.orientation===`vertical`?this.getNextColumn(e,this.direction===`ltr`,t):this.findKey(e,e=>this.getNextColumn(e,this.direction===`ltr`,t),this.isSameColumn):this.orientation===`horizontal`?this.getNextColumn(e,this.direction===`ltr`,t):null}getFirstKey(){let e=this.collection.getFirstKey();return this.findNextNonDisabled(e,e=>this.collection.getKeyAfter(e))}getLastKey(){let e=this.collection.getLastKey();return this.findNextNonDisabled(e,e=>this.collection.getKeyBefore(e))}getKeyPageAbove(e){let t=this.ref.current,n=this.layoutDelegate.getItemRect(e);if(!n)return null;let r=this.isReversed(e);if(t&&!Bi(t))return this.getFirstKey();let i=e;if(this.orientation===`horizontal`){let e=Math.max(0,n.x+n.width-this.layoutDelegate.getVisibleRect().width);for(;n&&n.x>e&&i!=null;)i=this.getKeyAbove(i),n=i==null?null:this.layoutDelegate.getItemRect(i)}else{let e=this.layoutDelegate.getVisibleRect(),t=r?n.y-e.height:Math.max(0,n.y+n.height-e.height);for(;n&&n.y>t&&i!=null;)i=this.getKeyAbove(i),n=i==null?null:this.layoutDelegate.getItemRect(i)}return i??(r?this.getLastKey():this.getFirstKey())}getKeyPageBelow(e){let t=this.ref.current,n=this.layoutDelegate.getItemRect(e);if(!n)return null;let r=this.isReversed(e);if(t&&!Bi(t))return this.getLastKey();let i=e;if(this.orientation===`horizontal`){let e=Math.min(this.layoutDelegate.getContentSize().width,n.x-n.width+this.layoutDelegate.getVisibleRect().width);for(;n&&n.x<e&&i!=null;)i=this.getKeyBelow(i),n=i==null?null:this.layoutDelegate.getItemRect(i)}else{let e=Math.min(this.layoutDelegate.getContentSize().height,n.y-n.height+this.layoutDelegate.getVisibleRect().height);for(;n&&n.y<e&&i!=null;)i=this.getKeyBelow(i),n=i==null?null:this.layoutDelegate.getItemRect(i)}return i??(r?this.getFirstKey():this.getLastKey())}getKeyForSearch(e,t){if(!this.collator)return null;let n=this.collection,r=t||this.getFirstKey();for(;r!=null;){let t=n.getItem(r);if(!t)return null;let i=t.textValue.slice(0,e.length);if(t.textValue&&this.collator.compare(i,e)===0)return r;r=this.getNextKey(r)}return null}},us=new Map;function ds(e){let{locale:t}=un(),n=t+(e?Object.entries(e).sort((e,t)=>e[0]<t[0]?-1:1).join():``);if(us.has(n))return us.get(n);let r=new Intl.Collator(t,e);return us.set(n,r),r}function fs(e){let{selectionManager:t,collection:n,disabledKeys:r,ref:i,keyboardDelegate:a,layoutDelegate:o,orientation:s}=e,c=ds({usage:`search`,sensitivity:`base`}),l=t.disabledBehavior,u=(0,p.useMemo)(()=>a||new ls({collection:n,disabledKeys:r,disabledBehavior:l,ref:i,collator:c,layoutDelegate:o,orientation:s}),[a,o,n,r,i,c,l,s]),{collectionProps:d}=ss({...e,ref:i,selectionManager:t,keyboardDelegate:u});return{listProps:d}}function ps(e,t,n){let r=q(e,{labelable:!0}),i=e.selectionBehavior||`toggle`,a=e.orientation||`vertical`,o=e.linkBehavior||(i===`replace`?`action`:`override`);i===`toggle`&&o===`action`&&(o=`override`);let{listProps:s}=fs({...e,ref:n,selectionManager:t.selectionManager,collection:t.collection,disabledKeys:t.disabledKeys,linkBehavior:o}),{focusWithinProps:c}=mi({onFocusWithin:e.onFocus,onBlurWithin:e.onBlur,onFocusWithinChange:e.onFocusChange}),l=N(e.id);xo.set(t,{id:l,shouldUseVirtualFocus:e.shouldUseVirtualFocus,shouldSelectOnPressUp:e.shouldSelectOnPressUp,shouldFocusOnHover:e.shouldFocusOnHover,isVirtualized:e.isVirtualized,onAction:e.onAction,linkBehavior:o,UNSTABLE_itemBehavior:e.UNSTABLE_itemBehavior});let{labelProps:u,fieldProps:d}=wi({...e,id:l,labelElementType:`span`});return{labelProps:u,listBoxProps:I(r,c,t.selectionManager.selectionMode===`multiple`?{"aria-multiselectable":`true`}:{},{role:`listbox`,"aria-orientation":a,...I(d,s)})}}var ms=500;function hs(e){let{isDisabled:t,pointerType:n,onLongPressStart:r,onLongPressEnd:i,onLongPress:a,threshold:o=ms,accessibilityDescription:s}=e,c=(0,p.useRef)(void 0),{addGlobalListener:l,removeAllGlobalListeners:u}=ei(),d=e=>n?e.pointerType===n:e.pointerType===`mouse`||e.pointerType===`touch`,{pressProps:f}=oi({isDisabled:t,onPressStart(e){if(e.continuePropagation(),d(e)){r&&r({...e,type:`longpressstart`}),c.current=setTimeout(()=>{e.target.dispatchEvent(new PointerEvent(`pointercancel`,{bubbles:!0})),l(e.target,`click`,e=>e.preventDefault(),{once:!0}),V(e.target).activeElement!==e.target&&Oe(e.target),a&&a({...e,type:`longpress`}),c.current=void 0},o),e.pointerType===`touch`&&l(e.target,`contextmenu`,e=>e.preventDefault(),{once:!0});let t=H(e.target);l(t,`pointerup`,()=>{setTimeout(()=>{u()},100)},{once:!0})}},onPressEnd(e){c.current&&clearTimeout(c.current),i&&d(e)&&i({...e,type:`longpressend`})}});return{longPressProps:I(f,Ji(a&&!t?s:void 0))}}function gs(e){let{id:t,selectionManager:n,key:r,ref:i,shouldSelectOnPressUp:a,shouldUseVirtualFocus:o,focus:s,isDisabled:c,onAction:l,allowsDifferentPressOrigin:u,linkBehavior:d=`action`}=e,f=it();t=N(t);let h=e=>{if(e.pointerType===`keyboard`&&Qo(e))n.toggleSelection(r);else{if(n.selectionMode===`none`)return;if(n.isLink(r)){if(d===`selection`&&i.current){let t=n.getItemProps(r);f.open(i.current,e,t.href,t.routerOptions),n.setSelectedKeys(n.selectedKeys);return}if(d===`override`||d===`none`)return}n.selectionMode===`single`?n.isSelected(r)&&!n.disallowEmptySelection?n.toggleSelection(r):n.replaceSelection(r):e&&e.shiftKey?n.extendSelection(r):n.selectionBehavior===`toggle`||e&&(Wt(e)||e.pointerType===`touch`||e.pointerType===`virtual`)?n.toggleSelection(r):n.replaceSelection(r)}};(0,p.useEffect)(()=>{r===n.focusedKey&&n.isFocused&&(o?we(i.current):s?s():W()!==i.current&&i.current&&Jn(i.current))},[i,r,n.focusedKey,n.childFocusStrategy,n.isFocused,o]),c||=n.isDisabled(r);let g={};!o&&!c?g={tabIndex:r===n.focusedKey?0:-1,onFocus(e){G(e)===i.current&&n.setFocusedKey(r)}}:c&&(g.onMouseDown=e=>{e.preventDefault()}),(0,p.useEffect)(()=>{c&&n.focusedKey===r&&n.setFocusedKey(null)},[n,c,r]);let _=n.isLink(r)&&d===`override`,v=l&&e.UNSTABLE_itemBehavior===`action`,y=n.isLink(r)&&d!==`selection`&&d!==`none`,b=!c&&n.canSelectItem(r)&&!_&&!v,x=(l||y)&&!c,S=x&&(n.selectionBehavior===`replace`?!b:!b||n.isEmpty),C=x&&b&&n.selectionBehavior===`replace`,w=S||C,T=(0,p.useRef)(null),E=w&&b,D=(0,p.useRef)(!1),O=(0,p.useRef)(!1),k=n.getItemProps(r),A=e=>{l&&(l(),i.current?.dispatchEvent(new CustomEvent(`react-aria-item-action`,{bubbles:!0}))),y&&i.current&&f.open(i.current,e,k.href,k.routerOptions)},j={ref:i};a?(j.onPressStart=e=>{T.current=e.pointerType,D.current=E,e.pointerType===`keyboard`&&(!w||vs(e.key))&&h(e)},u?(j.onPressUp=S?void 0:e=>{e.pointerType===`mouse`&&b&&h(e)},j.onPress=S?A:e=>{e.pointerType!==`keyboard`&&e.pointerType!==`mouse`&&b&&h(e)}):j.onPress=e=>{if(S||C&&e.pointerType!==`mouse`){if(e.pointerType===`keyboard`&&!_s(e.key))return;A(e)}else e.pointerType!==`keyboard`&&b&&h(e)}):(j.onPressStart=e=>{T.current=e.pointerType,D.current=E,O.current=S,b&&(e.pointerType===`mouse`&&!S||e.pointerType===`keyboard`&&(!x||vs(e.key)))&&h(e)},j.onPress=e=>{(e.pointerType===`touch`||e.pointerType===`pen`||e.pointerType===`virtual`||e.pointerType===`keyboard`&&w&&_s(e.key)||e.pointerType===`mouse`&&O.current)&&(w?A(e):b&&h(e))});let M=ns(n.collection);if(g[`data-collection`]=M,g[`data-key`]=r,j.preventFocusOnPress=o,o&&(j=I(j,{onPressStart(e){e.pointerType!==`touch`&&(n.setFocused(!0),n.setFocusedKey(r))},onPress(e){e.pointerType===`touch`&&(n.setFocused(!0),n.setFocusedKey(r))}})),k)for(let e of[`onPressStart`,`onPressEnd`,`onPressChange`,`onPress`,`onPressUp`,`onClick`])k[e]&&(j[e]=m(j[e],k[e]));let{pressProps:P,isPressed:F}=oi(j),ee=C?e=>{T.current===`mouse`&&(e.stopPropagation(),e.preventDefault(),A(e))}:void 0,{longPressProps:te}=hs({isDisabled:!E,onLongPress(e){e.pointerType===`touch`&&(h(e),n.setSelectionBehavior(`toggle`))}}),ne=e=>{T.current===`touch`&&D.current&&e.preventDefault()},re=d!==`none`&&n.isLink(r)?e=>{at.isOpening||e.preventDefault()}:void 0,L=I(g,b||S||o&&!c?P:{},E?te:{},{onDoubleClick:ee,onDragStartCapture:ne,onClick:re,id:t},o?{onMouseDown:e=>e.preventDefault()}:void 0),ie=e=>{let t=e;for(;t&&t!==i.current;){let e=t.getAttribute(`data-collection`);if(e!=null)return e!==M;t=t.parentElement}return Le(e)},ae=L.onPointerDown;L.onPointerDown=e=>{let t=G(e);t&&t!==i.current&&ie(t)?e.stopPropagation():ae?.(e)};let oe=L.onMouseDown;return L.onMouseDown=e=>{let t=G(e);t&&t!==i.current&&ie(t)?e.stopPropagation():oe?.(e)},{itemProps:L,isPressed:F,isSelected:n.isSelected(r),isFocused:n.isFocused&&n.focusedKey===r,isDisabled:c,allowsSelection:b,hasAction:w}}function _s(e){return e===`Enter`}function vs(e){return e===` `}function ys(e,t){return typeof t.getChildren==`function`?t.getChildren(e.key):e.childNodes}function bs(e){return xs(e,0)}function xs(e,t){if(t<0)return;let n=0;for(let r of e){if(n===t)return r;n++}}function Ss(e,t,n){if(t.parentKey===n.parentKey)return t.index-n.index;let r=[...Cs(e,t),t],i=[...Cs(e,n),n],a=r.slice(0,i.length).findIndex((e,t)=>e!==i[t]);return a===-1?r.findIndex(e=>e===n)>=0?1:(i.findIndex(e=>e===t),-1):(t=r[a],n=i[a],t.index-n.index)}function Cs(e,t){let n=[],r=t;for(;r?.parentKey!=null;)r=e.getItem(r.parentKey),r&&n.unshift(r);return n}var ws=new WeakMap;function Ts(e){let t=ws.get(e);if(t!=null)return t;let n=0,r=t=>{for(let i of t)i.type===`section`?r(ys(i,e)):i.type===`item`&&n++};return r(e),ws.set(e,n),n}function Es(e,t,n){let{key:r}=e,i=xo.get(t),a=e.isDisabled??t.selectionManager.isDisabled(r),o=e.isSelected??t.selectionManager.isSelected(r),s=e.shouldSelectOnPressUp??i?.shouldSelectOnPressUp,c=e.shouldFocusOnHover??i?.shouldFocusOnHover,l=e.shouldUseVirtualFocus??i?.shouldUseVirtualFocus,u=e.isVirtualized??i?.isVirtualized,d=F(),f=F(),p={role:`option`,"aria-disabled":a||void 0,"aria-selected":t.selectionManager.selectionMode===`none`?void 0:o,"aria-label":e[`aria-label`],"aria-labelledby":d,"aria-describedby":f},h=t.collection.getItem(r);if(u){let e=Number(h?.index);p[`aria-posinset`]=Number.isNaN(e)?void 0:e+1,p[`aria-setsize`]=Ts(t.collection)}let g=i?.onAction?()=>i?.onAction?.(r):void 0,_=Co(t,r),{itemProps:v,isPressed:y,isFocused:b,hasAction:x,allowsSelection:S}=gs({selectionManager:t.selectionManager,key:r,ref:n,shouldSelectOnPressUp:s,allowsDifferentPressOrigin:s&&c,isVirtualized:u,shouldUseVirtualFocus:l,isDisabled:a,onAction:g||h?.props?.onAction?m(h?.props?.onAction,g):void 0,linkBehavior:i?.linkBehavior,UNSTABLE_itemBehavior:i?.UNSTABLE_itemBehavior,id:_}),{hoverProps:C}=xi({isDisabled:a||!c,onHoverStart(){Et()||(t.selectionManager.setFocused(!0),t.selectionManager.setFocusedKey(r))}}),w=q(h?.props);delete w.id;let T=ct(h?.props);return{optionProps:{...p,...I(w,v,C,T),id:_},labelProps:{id:d},descriptionProps:{id:f},isFocused:b,isFocusVisible:b&&t.selectionManager.isFocused&&Et(),isSelected:o,isDisabled:a,isPressed:y,allowsSelection:S,hasAction:x}}function Ds(e){let{heading:t,"aria-label":n}=e,r=N();return{itemProps:{role:`presentation`},headingProps:t?{id:r,role:`presentation`,onMouseDown:e=>{e.preventDefault()}}:{},groupProps:{role:`group`,"aria-label":n,"aria-labelledby":t?r:void 0}}}function Os(e){let t=p.version.split(`.`);return parseInt(t[0],10)>=19?e:e?`true`:void 0}var ks=class{constructor(e){this.keyMap=new Map,this.firstKey=null,this.lastKey=null,this.iterable=e;let t=e=>{if(this.keyMap.set(e.key,e),e.childNodes&&e.type===`section`)for(let n of e.childNodes)t(n)};for(let n of e)t(n);let n=null,r=0,i=0;for(let[e,t]of this.keyMap)n?(n.nextKey=e,t.prevKey=n.key):(this.firstKey=e,t.prevKey=void 0),t.type===`item`&&(t.index=r++),(t.type===`section`||t.type===`item`)&&i++,n=t,n.nextKey=void 0;this._size=i,this.lastKey=n?.key??null}*[Symbol.iterator](){yield*this.iterable}get size(){return this._size}getKeys(){return this.keyMap.keys()}getKeyBefore(e){let t=this.keyMap.get(e);return t?t.prevKey??null:null}getKeyAfter(e){let t=this.keyMap.get(e);return t?t.nextKey??null:null}getFirstKey(){return this.firstKey}getLastKey(){return this.lastKey}getItem(e){return this.keyMap.get(e)??null}at(e){let t=[...this.getKeys()];return this.getItem(t[e])}getChildren(e){return this.keyMap.get(e)?.childNodes||[]}},As=class e extends Set{constructor(t,n,r){super(t),t instanceof e?(this.anchorKey=n??t.anchorKey,this.currentKey=r??t.currentKey):(this.anchorKey=n??null,this.currentKey=r??null)}};function js(e,t){if(e.size!==t.size)return!1;for(let n of e)if(!t.has(n))return!1;return!0}function Ms(e){let{selectionMode:t=`none`,disallowEmptySelection:n=!1,allowDuplicateSelectionEvents:r,selectionBehavior:i=`toggle`,disabledBehavior:a=`all`}=e,o=(0,p.useRef)(!1),[,s]=(0,p.useState)(!1),c=(0,p.useRef)(null),l=(0,p.useRef)(null),[,u]=(0,p.useState)(null),[d,f]=En((0,p.useMemo)(()=>Ns(e.selectedKeys),[e.selectedKeys]),(0,p.useMemo)(()=>Ns(e.defaultSelectedKeys,new As),[e.defaultSelectedKeys]),e.onSelectionChange),m=(0,p.useMemo)(()=>e.disabledKeys?new Set(e.disabledKeys):new Set,[e.disabledKeys]),[h,g]=(0,p.useState)(i);i===`replace`&&h===`toggle`&&typeof d==`object`&&d.size===0&&g(`replace`);let _=(0,p.useRef)(i);return(0,p.useEffect)(()=>{i!==_.current&&(g(i),_.current=i)},[i]),{selectionMode:t,disallowEmptySelection:n,selectionBehavior:h,setSelectionBehavior:g,get isFocused(){return o.current},setFocused(e){o.current=e,s(e)},get focusedKey(){return c.current},get childFocusStrategy(){return l.current},setFocusedKey(e,t=`first`){c.current=e,l.current=t,u(e)},selectedKeys:d,setSelectedKeys(e){(r||!js(e,d))&&f(e)},disabledKeys:m,disabledBehavior:a}}function Ns(e,t){return e?e===`all`?`all`:new As(e):t}var Ps=class e{constructor(e,t,n){this.collection=e,this.state=t,this.allowsCellSelection=n?.allowsCellSelection??!1,this._isSelectAll=null,this.layoutDelegate=n?.layoutDelegate||null,this.fullCollection=n?.fullCollection||null}get selectionMode(){return this.state.selectionMode}get disallowEmptySelection(){return this.state.disallowEmptySelection}get selectionBehavior(){return this.state.selectionBehavior}setSelectionBehavior(e){this.state.setSelectionBehavior(e)}get isFocused(){return this.state.isFocused}setFocused(e){this.state.setFocused(e)}get focusedKey(){return this.state.focusedKey}get childFocusStrategy(){return this.state.childFocusStrategy}setFocusedKey(e,t){(e==null||this.collection.getItem(e))&&this.state.setFocusedKey(e,t)}get selectedKeys(){return this.state.selectedKeys===`all`?new Set(this.getSelectAllKeys()):this.state.selectedKeys}get rawSelection(){return this.state.selectedKeys}isSelected(e){if(this.state.selectionMode===`none`)return!1;let t=this.getKey(e);return t==null?!1:this.state.selectedKeys===`all`?this.canSelectItem(t):this.state.selectedKeys.has(t)}get isEmpty(){return this.state.selectedKeys!==`all`&&this.state.selectedKeys.size===0}get isSelectAll(){if(this.isEmpty)return!1;if(this.state.selectedKeys===`all`)return!0;if(this._isSelectAll!=null)return this._isSelectAll;let e=this.getSelectAllKeys(),t=this.state.selectedKeys;return this._isSelectAll=e.every(e=>t.has(e)),this._isSelectAll}get firstSelectedKey(){let e=null;for(let t of this.state.selectedKeys){let n=this.collection.getItem(t);(!e||n&&Ss(this.collection,n,e)<0)&&(e=n)}return e?.key??null}get lastSelectedKey(){let e=null;for(let t of this.state.selectedKeys){let n=this.collection.getItem(t);(!e||n&&Ss(this.collection,n,e)>0)&&(e=n)}return e?.key??null}get disabledKeys(){return this.state.disabledKeys}get disabledBehavior(){return this.state.disabledBehavior}extendSelection(e){if(this.selectionMode===`none`)return;if(this.selectionMode===`single`){this.replaceSelection(e);return}let t=this.getKey(e);if(t==null)return;let n;if(this.state.selectedKeys===`all`)n=new As([t],t,t);else{let e=this.state.selectedKeys,r=e.anchorKey??t;n=new As(e,r,t);for(let i of this.getKeyRange(r,e.currentKey??t))n.delete(i);for(let e of this.getKeyRange(t,r))this.canSelectItem(e)&&n.add(e)}this.state.setSelectedKeys(n)}getKeyRange(e,t){let n=this.collection.getItem(e),r=this.collection.getItem(t);return n&&r?Ss(this.collection,n,r)<=0?this.getKeyRangeInternal(e,t):this.getKeyRangeInternal(t,e):[]}getKeyRangeInternal(e,t){if(this.layoutDelegate?.getKeyRange)return this.layoutDelegate.getKeyRange(e,t);let n=[],r=e;for(;r!=null;){let e=this.collection.getItem(r);if(e&&(e.type===`item`||e.type===`cell`&&this.allowsCellSelection)&&n.push(r),r===t)return n;r=this.collection.getKeyAfter(r)}return[]}getKey(e){let t=this.collection.getItem(e);if(!t||t.type===`cell`&&this.allowsCellSelection)return e;for(;t&&t.type!==`item`&&t.parentKey!=null;)t=this.collection.getItem(t.parentKey);return!t||t.type!==`item`?null:t.key}toggleSelection(e){if(this.selectionMode===`none`)return;if(this.selectionMode===`single`&&!this.isSelected(e)){this.replaceSelection(e);return}let t=this.getKey(e);if(t==null)return;let n=new As(this.state.selectedKeys===`all`?this.getSelectAllKeys():this.state.selectedKeys);n.has(t)?n.delete(t):this.canSelectItem(t)&&(n.add(t),n.anchorKey=t,n.currentKey=t),this.disallowEmptySelection&&n.size===0||this.state.setSelectedKeys(n)}replaceSelection(e){if(this.selectionMode===`none`)return;let t=this.getKey(e);if(t==null)return;let n=this.canSelectItem(t)?new As([t],t,t):new As;this.state.setSelectedKeys(n)}setSelectedKeys(e){if(this.selectionMode===`none`)return;let t=new As;for(let n of e){let e=this.getKey(n);if(e!=null&&(t.add(e),this.selectionMode===`single`))break}this.state.setSelectedKeys(t)}getSelectAllKeys(){let e=this.fullCollection??this.collection,t=[],n=r=>{for(;r!=null;){if(this.canSelectItemIn(r,e)){let i=e.getItem(r);i?.type===`item`&&t.push(r),i?.hasChildNodes&&(this.allowsCellSelection||i.type!==`item`)&&n(bs(ys(i,e))?.key??null)}r=e.getKeyAfter(r)}};return n(e.getFirstKey()),t}selectAll(){!this.isSelectAll&&this.selectionMode===`multiple`&&this.state.setSelectedKeys(`all`)}clearSelection(){!this.disallowEmptySelection&&(this.state.selectedKeys===`all`||this.state.selectedKeys.size>0)&&this.state.setSelectedKeys(new As)}toggleSelectAll(){this.isSelectAll?this.clearSelection():this.selectAll()}select(e,t){this.selectionMode!==`none`&&(this.selectionMode===`single`?this.isSelected(e)&&!this.disallowEmptySelection?this.toggleSelection(e):this.replaceSelection(e):this.selectionBehavior===`toggle`||t&&(t.pointerType===`touch`||t.pointerType===`virtual`)?this.toggleSelection(e):this.replaceSelection(e))}isSelectionEqual(e){if(e===this.state.selectedKeys)return!0;let t=this.selectedKeys;if(e.size!==t.size)return!1;for(let n of e)if(!t.has(n))return!1;for(let n of t)if(!e.has(n))return!1;return!0}canSelectItem(e){return this.canSelectItemIn(e,this.collection)}canSelectItemIn(e,t){if(this.state.selectionMode===`none`||this.state.disabledKeys.has(e))return!1;let n=t.getItem(e);return!(!n||n?.props?.isDisabled||n.type===`cell`&&!this.allowsCellSelection)}isDisabled(e){let t=this.collection.getItem(e);return this.state.disabledBehavior===`all`&&(this.state.disabledKeys.has(e)||!!t?.props?.isDisabled)&&t?.props?.disabledBehavior!==`selection`}isLink(e){return!!this.collection.getItem(e)?.props?.href}getItemProps(e){return this.collection.getItem(e)?.props}withCollection(t){return new e(t,this.state,{allowsCellSelection:this.allowsCellSelection,layoutDelegate:this.layoutDelegate||void 0,fullCollection:this.fullCollection??this.collection})}},Fs=class{build(e,t){return this.context=t,Is(()=>this.iterateCollection(e))}*iterateCollection(e){let{children:t,items:n}=e;if(p.isValidElement(t)&&t.type===p.Fragment)yield*this.iterateCollection({children:t.props.children,items:n});else if(typeof t==`function`){if(!n)throw Error(`props.children was a function but props.items is missing`);let e=0;for(let r of n)yield*this.getFullNode({value:r,index:e},{renderer:t}),e++}else{let e=[];p.Children.forEach(t,t=>{t&&e.push(t)});let n=0;for(let t of e){let e=this.getFullNode({element:t,index:n},{});for(let t of e)n++,yield t}}}getKey(e,t,n,r){if(e.key!=null)return e.key;if(t.type===`cell`&&t.key!=null)return`${r}${t.key}`;let i=t.value;if(i!=null){let e=i.key??i.id;if(e==null)throw Error(`No key found for item`);return e}return r?`${r}.${t.index}`:`$.${t.index}`}getChildState(e,t){return{renderer:t.renderer||e.renderer}}*getFullNode(e,t,n,r){if(p.isValidElement(e.element)&&e.element.type===p.Fragment){let i=[];p.Children.forEach(e.element.props.children,e=>{i.push(e)});let a=e.index??0;for(let e of i)yield*this.getFullNode({element:e,index:a++},t,n,r);return}let i=e.element;if(!i&&e.value&&t&&t.renderer){let n=this.cache.get(e.value);if(n&&(!n.shouldInvalidate||!n.shouldInvalidate(this.context))){n.index=e.index,n.parentKey=r?r.key:null,yield n;return}i=t.renderer(e.value)}if(p.isValidElement(i)){let a=i.type;if(typeof a!=`function`&&typeof a.getCollectionNode!=`function`){let e=i.type;throw Error(`Unknown element <${e}> in collection.`)}let o=a.getCollectionNode(i.props,this.context),s=e.index??0,c=o.next();for(;!c.done&&c.value;){let a=c.value;e.index=s;let l=a.key??null;l??=a.element?null:this.getKey(i,e,t,n);let u=[...this.getFullNode({...a,key:l,index:s,wrapper:Ls(e.wrapper,a.wrapper)},this.getChildState(t,a),n?`${n}${i.key}`:i.key,r)];for(let t of u){if(t.value=a.value??e.value??null,t.value&&this.cache.set(t.value,t),e.type&&t.type!==e.type)throw Error(`Unsupported type <${Rs(t.type)}> in <${Rs(r?.type??`unknown parent type`)}>. Only <${Rs(e.type)}> is supported.`);s++,yield t}c=o.next(u)}return}if(e.key==null||e.type==null)return;let a=this,o={type:e.type,props:e.props,key:e.key,parentKey:r?r.key:null,value:e.value??null,level:(r?.level??0)+ +(r?.type===`item`),index:e.index,rendered:e.rendered,textValue:e.textValue??``,"aria-label":e[`aria-label`],wrapper:e.wrapper,shouldInvalidate:e.shouldInvalidate,hasChildNodes:e.hasChildNodes||!1,childNodes:Is(function*(){if(!e.hasChildNodes||!e.childNodes)return;let n=0;for(let r of e.childNodes()){r.key!=null&&(r.key=`${o.key}${r.key}`);let e=a.getFullNode({...r,index:n},a.getChildState(t,r),o.key,o);for(let t of e)n++,yield t}})};yield o}constructor(){this.cache=new WeakMap}};function Is(e){let t=[],n=null;return{*[Symbol.iterator](){for(let e of t)yield e;n||=e();for(let e of n)t.push(e),yield e}}}function Ls(e,t){if(e&&t)return n=>e(t(n));if(e)return e;if(t)return t}function Rs(e){return e[0].toUpperCase()+e.slice(1)}function zs(e,t,n){let r=(0,p.useMemo)(()=>new Fs,[]),{children:i,items:a,collection:o}=e;return(0,p.useMemo)(()=>o||t(r.build({children:i,items:a},n)),[r,i,a,o,n,t])}function Bs(e){let{filter:t,layoutDelegate:n}=e,r=Ms(e),i=(0,p.useMemo)(()=>e.disabledKeys?new Set(e.disabledKeys):new Set,[e.disabledKeys]),a=zs(e,(0,p.useCallback)(e=>t?new ks(t(e)):new ks(e),[t]),(0,p.useMemo)(()=>({suppressTextValueWarning:e.suppressTextValueWarning}),[e.suppressTextValueWarning])),o=(0,p.useMemo)(()=>new Ps(a,r,{layoutDelegate:n}),[a,r,n]);return Hs(a,o),{collection:a,disabledKeys:i,selectionManager:o}}function Vs(e,t){let n=(0,p.useMemo)(()=>t?e.collection.filter(t):e.collection,[e.collection,t]),r=e.selectionManager.withCollection(n);return Hs(n,r),{collection:n,selectionManager:r,disabledKeys:e.disabledKeys}}function Hs(e,t){let n=(0,p.useRef)(null);(0,p.useEffect)(()=>{if(t.focusedKey!=null&&!e.getItem(t.focusedKey)&&n.current){let r=n.current.getKeyAfter(t.focusedKey),i=null;for(;r!=null;){let a=e.getItem(r);if(a&&a.type===`item`&&!t.isDisabled(r)){i=r;break}r=n.current.getKeyAfter(r)}if(i==null)for(r=n.current.getKeyBefore(t.focusedKey);r!=null;){let a=e.getItem(r);if(a&&a.type===`item`&&!t.isDisabled(r)){i=r;break}r=n.current.getKeyBefore(r)}t.setFocusedKey(i)}n.current=e},[e,t])}function Us(e,t){let{collection:n,onLoadMore:r,scrollOffset:i=1,direction:a=`end`}=e,o=(0,p.useRef)(null),s=qt(e=>{for(let t of e)t.isIntersecting&&r&&r()});h(()=>{if(t.current){let e=100*i,n=a===`start`?`${e}% 0px 0px 0px`:`0px ${e}% ${e}% ${e}%`;o.current=new IntersectionObserver(s,{root:Vi(t?.current),rootMargin:n}),o.current.observe(t.current)}return()=>{o.current&&o.current.disconnect()}},[n,t,i,a])}var Ws=(0,p.createContext)(null),Gs=(0,p.createContext)(null),Ks=(0,p.forwardRef)(function(e,t){[e,t]=z(e,t,Ws);let n=(0,p.useContext)(Gs);return n?p.createElement(Js,{state:n,props:e,listBoxRef:t}):p.createElement(Sr,{content:p.createElement(Nr,e)},n=>p.createElement(qs,{props:e,listBoxRef:t,collection:n}))});function qs({props:e,listBoxRef:t,collection:n}){e={...e,collection:n,children:null,items:null};let{layoutDelegate:r}=(0,p.useContext)(zr),i=Bs({...e,layoutDelegate:r});return p.createElement(Js,{state:i,props:e,listBoxRef:t})}function Js({state:e,props:t,listBoxRef:n}){[t,n]=z(t,n,Dn);let{dragAndDropHooks:r,layout:i=`stack`,orientation:a=`vertical`,filter:o}=t,s=Vs(e,o),{collection:c,selectionManager:l}=s,u=!!r?.useDraggableCollectionState,d=!!r?.useDroppableCollectionState,{direction:f}=un(),{disabledBehavior:m,disabledKeys:h}=l,g=ds({usage:`search`,sensitivity:`base`}),{isVirtualized:_,layoutDelegate:v,dropTargetDelegate:y,CollectionRoot:b}=(0,p.useContext)(zr),x=(0,p.useMemo)(()=>t.keyboardDelegate||new ls({collection:c,collator:g,ref:n,disabledKeys:h,disabledBehavior:m,layout:i,orientation:a,direction:f,layoutDelegate:v}),[c,g,n,m,h,a,f,t.keyboardDelegate,i,v]),{listBoxProps:S}=ps({...t,shouldSelectOnPressUp:u||t.shouldSelectOnPressUp,keyboardDelegate:x,isVirtualized:_},s,n);(0,p.useRef)(u),(0,p.useRef)(d),(0,p.useEffect)(()=>{},[u,d]);let C,w,T,E=!1,D=null,O=(0,p.useRef)(null);if(u&&r){C=r.useDraggableCollectionState({collection:c,selectionManager:l,preview:r.renderDragPreview?O:void 0}),r.useDraggableCollection({},C,n);let e=r.DragPreview;D=r.renderDragPreview?p.createElement(e,{ref:O},r.renderDragPreview):null}if(d&&r){w=r.useDroppableCollectionState({collection:c,selectionManager:l});let e=r.dropTargetDelegate||y||new r.ListDropTargetDelegate(c,n,{orientation:a,layout:i,direction:f});T=r.useDroppableCollection({keyboardDelegate:x,dropTargetDelegate:e},w,n),E=w.isDropTarget({type:`root`})}let{focusProps:k,isFocused:A,isFocusVisible:j}=hi(),M=s.collection.size===0,N={isDropTarget:E,isEmpty:M,isFocused:A,isFocusVisible:j,layout:t.layout||`stack`,orientation:a,state:s},P=R({...t,children:void 0,defaultClassName:`react-aria-ListBox`,values:N}),F=null;M&&t.renderEmptyState&&(F=p.createElement(`div`,{role:`option`,style:{display:`contents`}},t.renderEmptyState(N)));let ee=q(t,{global:!0});return p.createElement(Oo,null,p.createElement(B.div,{...I(ee,P,S,k,T?.collectionProps),ref:n,slot:t.slot||void 0,onScroll:t.onScroll,"data-drop-target":E||void 0,"data-empty":M||void 0,"data-focused":A||void 0,"data-focus-visible":j||void 0,"data-layout":t.layout||`stack`,"data-orientation":a},p.createElement(oe,{values:[[Ws,t],[Gs,s],[uo,{dragAndDropHooks:r,dragState:C,dropState:w}],[bo,{elementType:`div`}],[fo,{render:Zs}],[Fr,{name:`ListBoxSection`,render:Ys}]]},p.createElement(vo,null,p.createElement(b,{collection:c,scrollRef:n,persistedKeys:ho(l,r,w),renderDropIndicator:mo(r,w)}))),F,D))}function Ys(e,t,n,r=`react-aria-ListBoxSection`){let i=(0,p.useContext)(Gs),{dragAndDropHooks:a,dropState:o}=(0,p.useContext)(uo),{CollectionBranch:s}=(0,p.useContext)(zr),[c,l]=ce(),{headingProps:u,groupProps:d}=Ds({heading:l,"aria-label":e[`aria-label`]??void 0}),f=R({...e,id:void 0,children:void 0,defaultClassName:r,values:void 0}),m=q(e,{global:!0});return delete m.id,p.createElement(B.section,{...I(m,f,d),ref:t},p.createElement(go.Provider,{value:{...u,ref:c}},p.createElement(s,{collection:i.collection,parent:n,renderDropIndicator:mo(a,o)})))}var Xs=Ar(Mn,function(e,t,n){let r=L(t),i=(0,p.useContext)(Gs),{dragAndDropHooks:a,dragState:o,dropState:s}=(0,p.useContext)(uo),c=o&&!(o.isDisabled||o.selectionManager.isDisabled(n.key)),{optionProps:l,labelProps:u,descriptionProps:d,...f}=Es({key:n.key,"aria-label":e?.[`aria-label`]},i,r),{hoverProps:m,isHovered:h}=xi({isDisabled:!f.allowsSelection&&!f.hasAction&&!c,onHoverStart:n.props.onHoverStart,onHoverChange:n.props.onHoverChange,onHoverEnd:n.props.onHoverEnd}),{keyboardProps:g}=lr(e),{focusProps:_}=Yn(e),v=null;o&&a&&(v=a.useDraggableItem({key:n.key,hasAction:f.hasAction},o));let y=null;s&&a&&(y=a.useDroppableItem({target:{type:`item`,key:n.key,dropPosition:`on`}},s,r));let b=o&&o.isDragging(n.key),x=R({...e,id:void 0,children:e.children,defaultClassName:`react-aria-ListBoxItem`,values:{...f,isHovered:h,selectionMode:i.selectionManager.selectionMode,selectionBehavior:i.selectionManager.selectionBehavior,allowsDragging:!!o,isDragging:b,isDropTarget:y?.isDropTarget}});(0,p.useEffect)(()=>{n.textValue},[n.textValue]);let S=e.href?B.a:B.div,C=q(e,{global:!0});return delete C.id,delete C.onClick,e.href&&l.tabIndex==null&&(l.tabIndex=-1),p.createElement(S,{...I(C,x,l,m,g,_,v?.dragProps,y?.dropProps),ref:r,"data-allows-dragging":!!o||void 0,"data-selected":f.isSelected||void 0,"data-disabled":f.isDisabled||void 0,"data-hovered":h||void 0,"data-focused":f.isFocused||void 0,"data-focus-visible":f.isFocusVisible||void 0,"data-pressed":f.isPressed||void 0,"data-dragging":b||void 0,"data-drop-target":y?.isDropTarget||void 0,"data-selection-mode":i.selectionManager.selectionMode===`none`?void 0:i.selectionManager.selectionMode},p.createElement(oe,{values:[[Ri,{slots:{[ae]:u,label:u,description:d}}],[yo,{isSelected:f.isSelected}]]},x.children))});function Zs(e,t){t=L(t);let{dragAndDropHooks:n,dropState:r}=(0,p.useContext)(uo),{dropIndicatorProps:i,isHidden:a,isDropTarget:o}=n.useDropIndicator(e,r,t);return a?null:p.createElement($s,{...e,dropIndicatorProps:i,isDropTarget:o,ref:t})}function Qs(e,t){let{dropIndicatorProps:n,isDropTarget:r,...i}=e,a=R({...i,defaultClassName:`react-aria-DropIndicator`,values:{isDropTarget:r}});return p.createElement(p.Fragment,null,p.createElement(B.div,{...n,...a,role:`option`,ref:t,"data-drop-target":r||void 0}))}var $s=(0,p.forwardRef)(Qs);Ar(jn,function(e,t,n){let r=(0,p.useContext)(Gs),{isLoading:i,onLoadMore:a,scrollOffset:o,...s}=e,c=(0,p.useRef)(null);Us((0,p.useMemo)(()=>({onLoadMore:a,collection:r?.collection,sentinelRef:c,scrollOffset:o}),[a,o,r?.collection]),c);let l=R({...s,id:void 0,children:n.rendered,defaultClassName:`react-aria-ListBoxLoadingIndicator`,values:void 0});return p.createElement(p.Fragment,null,p.createElement(`div`,{style:{position:`relative`,width:0,height:0},inert:Os(!0)},p.createElement(`div`,{"data-testid":`loadMoreSentinel`,ref:c,style:{position:`absolute`,height:1,width:1}})),i&&l.children&&p.createElement(p.Fragment,null,p.createElement(B.div,{...I(q(e,{global:!0}),{tabIndex:-1}),...l,role:`option`,ref:t},l.children)))});var ec=(0,p.createContext)({placement:`bottom`}),tc=typeof HTMLElement<`u`&&`inert`in HTMLElement.prototype;function nc(e){return e.dataset.liveAnnouncer===`true`||e.dataset.reactAriaTopLayer!==void 0}var rc=new WeakMap,Z=[];function ic(e,t){let n=H(e?.[0]),r=t instanceof n.Element?{root:t}:t,i=r?.root??document.body,a=r?.shouldUseInert&&tc,o=new Set(e),s=new Set,c=e=>a&&e instanceof n.HTMLElement?e.inert:e.getAttribute(`aria-hidden`)===`true`,l=(e,t)=>{a&&e instanceof n.HTMLElement?e.inert=t:t?e.setAttribute(`aria-hidden`,`true`):(e.removeAttribute(`aria-hidden`),e instanceof n.HTMLElement&&(e.inert=!1))},u=new Set;if(xe()){let t=i.getRootNode();for(let n of e){let e=n.getRootNode();for(;_e(e)&&e!==t;)u.add(e),e=e.host.getRootNode()}}let d=e=>{for(let t of e.querySelectorAll(`[data-live-announcer], [data-react-aria-top-layer]`))o.add(t);let t=e=>{if(s.has(e)||o.has(e)||e.parentElement&&s.has(e.parentElement)&&e.parentElement.getAttribute(`role`)!==`row`)return NodeFilter.FILTER_REJECT;for(let t of o)if(U(e,t))return NodeFilter.FILTER_SKIP;return NodeFilter.FILTER_ACCEPT},n=To(V(e),e,NodeFilter.SHOW_ELEMENT,{acceptNode:t}),r=t(e);if(r===NodeFilter.FILTER_ACCEPT&&f(e),r!==NodeFilter.FILTER_REJECT){let e=n.nextNode();for(;e!=null;)f(e),e=n.nextNode()}},f=e=>{let t=rc.get(e)??0;c(e)&&t===0||(t===0&&l(e,!0),s.add(e),rc.set(e,t+1))};Z.length&&Z[Z.length-1].disconnect(),d(i);let p=new MutationObserver(e=>{for(let t of e)if(t.type===`childList`){if(t.target.isConnected&&![...o,...s].some(e=>U(e,t.target)))for(let e of t.addedNodes)(e instanceof HTMLElement||e instanceof SVGElement)&&nc(e)?o.add(e):e instanceof Element&&d(e);if(xe()){for(let e of u)if(!e.isConnected){p.disconnect();break}}}});p.observe(i,{childList:!0,subtree:!0});let m=new Set;if(xe())for(let e of u){let t=new MutationObserver(e=>{for(let t of e)if(t.type===`childList`){if(t.target.isConnected&&![...o,...s].some(e=>U(e,t.target)))for(let e of t.addedNodes)(e instanceof HTMLElement||e instanceof SVGElement)&&nc(e)?o.add(e):e instanceof Element&&d(e);if(xe()){for(let e of u)if(!e.isConnected){p.disconnect();break}}}});t.observe(e,{childList:!0,subtree:!0}),m.add(t)}let h={visibleNodes:o,hiddenNodes:s,observe(){p.observe(i,{childList:!0,subtree:!0})},disconnect(){p.disconnect()}};return Z.push(h),()=>{if(p.disconnect(),xe())for(let e of m)e.disconnect();for(let e of s){let t=rc.get(e);t!=null&&(t===1?(l(e,!1),rc.delete(e)):rc.set(e,t-1))}h===Z[Z.length-1]?(Z.pop(),Z.length&&Z[Z.length-1].observe()):Z.splice(Z.indexOf(h),1)}}function ac(e){let t=Z[Z.length-1];if(t&&!t.visibleNodes.has(e))return t.visibleNodes.add(e),()=>{t.visibleNodes.delete(e)}}var oc={top:`top`,bottom:`top`,left:`left`,right:`left`},sc={top:`bottom`,bottom:`top`,left:`right`,right:`left`},cc={top:`left`,left:`top`},lc={top:`height`,left:`width`},uc={width:`totalWidth`,height:`totalHeight`},dc={},fc=()=>typeof document<`u`?window.visualViewport:null;function pc(e,t){let n=0,r=0,i=0,a=0,o=0,s=0,c={},l=(t?.scale??1)>1;if(e.tagName===`BODY`||e.tagName===`HTML`){let l=document.documentElement;i=l.clientWidth,a=l.clientHeight,n=t?.width??i,r=t?.height??a,c.top=l.scrollTop||e.scrollTop,c.left=l.scrollLeft||e.scrollLeft,t&&(o=Math.max(0,t.pageTop-(c.top??0)),s=Math.max(0,t.pageLeft-(c.left??0)))}else({width:n,height:r,top:o,left:s}=wc(e,!1)),c.top=e.scrollTop,c.left=e.scrollLeft,i=n,a=r;return Qe()&&(e.tagName===`BODY`||e.tagName===`HTML`)&&l&&(c.top=0,c.left=0,o=t?.pageTop??0,s=t?.pageLeft??0),{width:n,height:r,totalWidth:i,totalHeight:a,scroll:c,top:o,left:s}}function mc(e){return{top:e.scrollTop,left:e.scrollLeft,width:e.scrollWidth,height:e.scrollHeight}}function hc(e,t,n,r,i,a,o){let s=i.scroll[e]??0,c=r[lc[e]],l=o[e]+r.scroll[oc[e]]+a,u=o[e]+r.scroll[oc[e]]+c-a,d=t-s+r.scroll[oc[e]]+o[e]-r[oc[e]],f=t-s+n+r.scroll[oc[e]]+o[e]-r[oc[e]];return d<l?l-d:f>u?Math.max(u-f,l-d):0}function gc(e){let t=window.getComputedStyle(e);return{top:parseInt(t.marginTop,10)||0,bottom:parseInt(t.marginBottom,10)||0,left:parseInt(t.marginLeft,10)||0,right:parseInt(t.marginRight,10)||0}}function _c(e){if(dc[e])return dc[e];let[t,n]=e.split(` `),r=oc[t]||`right`,i=cc[r];oc[n]||(n=`center`);let a=lc[r],o=lc[i];return dc[e]={placement:t,crossPlacement:n,axis:r,crossAxis:i,size:a,crossSize:o},dc[e]}function vc(e,t,n,r,i,a,o,s,c,l,u){let{placement:d,crossPlacement:f,axis:p,crossAxis:m,size:h,crossSize:g}=r,_={};_[m]=e[m]??0,f===`center`?_[m]+=((e[g]??0)-(n[g]??0))/2:f!==m&&(_[m]+=(e[g]??0)-(n[g]??0)),_[m]+=a;let v=e[m]-n[g]+c+l,y=e[m]+e[g]-c-l;if(_[m]=Ti(_[m],v,y),d===p){let t=s?u[h]:u[uc[h]];_[sc[p]]=Math.floor(t-e[p]+i)}else _[p]=Math.floor(e[p]+e[h]+i);return _}function yc(e,t,n,r,i,a,o,s,c,l,u){let d=(e.top==null?c[uc.height]-(e.bottom??0)-o:e.top)-(c.scroll.top??0),f=l?n.top:0,p={top:Math.max(t.top+f,(u?.offsetTop??t.top)+f),bottom:Math.min(t.top+t.height+f,(u?.offsetTop??0)+(u?.height??0))};return s===`top`?Math.max(0,d+o-p.top-((i.top??0)+(i.bottom??0)+a)):Math.max(0,p.bottom-d-((i.top??0)+(i.bottom??0)+a))}function bc(e,t,n,r,i,a,o,s){let{placement:c,axis:l,size:u}=a;return c===l?Math.max(0,n[l]-(o.scroll[l]??0)-(e[l]+(s?t[l]:0))-(r[l]??0)-r[sc[l]]-i):Math.max(0,e[u]+e[l]+(s?t[l]:0)-n[l]-n[u]+(o.scroll[l]??0)-(r[l]??0)-r[sc[l]]-i)}function xc(e,t,n,r,i,a,o,s,c,l,u,d,f,p,m,h,g,_){let v=_c(e),{size:y,crossAxis:b,crossSize:x,placement:S,crossPlacement:C}=v,w=vc(t,s,n,v,u,d,l,f,m,h,c),T=u,E=bc(s,l,t,i,a+u,v,c,g);if(o&&n[y]>E){let e=_c(`${sc[S]} ${C}`),r=vc(t,s,n,e,u,d,l,f,m,h,c);bc(s,l,t,i,a+u,e,c,g)>E&&(v=e,w=r,T=u)}let D=`bottom`;v.axis===`top`?v.placement===`top`?D=`top`:v.placement===`bottom`&&(D=`bottom`):v.crossAxis===`top`&&(v.crossPlacement===`top`?D=`bottom`:v.crossPlacement===`bottom`&&(D=`top`));let O=hc(b,w[b],n[x],s,c,a,l);w[b]+=O;let k=yc(w,s,l,f,i,a,n.height,D,c,g,_);p&&p<k&&(k=p),n.height=Math.min(n.height,k),w=vc(t,s,n,v,T,d,l,f,m,h,c),O=hc(b,w[b],n[x],s,c,a,l),w[b]+=O;let A={},j=t[b]-w[b]-i[oc[b]],M=j+.5*t[x],N=m/2+h,P=oc[b]===`left`?(i.left??0)+(i.right??0):(i.top??0)+(i.bottom??0),F=n[x]-P-m/2-h;A[b]=Ti(Ti(M,t[b]+m/2-(w[b]+i[oc[b]]),t[b]+t[x]-m/2-(w[b]+i[oc[b]])),N,F),{placement:S,crossPlacement:C}=v,m?j=A[b]:C===`right`?j+=t[x]:C===`center`&&(j+=t[x]/2);let ee=S===`left`||S===`top`?n[y]:0,te={x:S===`top`||S===`bottom`?j:ee,y:S===`left`||S===`right`?j:ee};return{position:w,maxHeight:k,arrowOffsetLeft:A.left,arrowOffsetTop:A.top,placement:S,triggerAnchorPoint:te}}function Sc(e){let{placement:t,targetNode:n,overlayNode:r,scrollNode:i,padding:a,shouldFlip:o,boundaryElement:s,offset:c,crossOffset:l,maxHeight:u,arrowSize:d=0,arrowBoundaryOffset:f=0,targetRect:p}=e,m=fc(),h=r instanceof HTMLElement?Ec(r):document.documentElement,g=h===document.documentElement,_=window.getComputedStyle(h).position,v=!!_&&_!==`static`,y=g?wc(n,!1,p):Tc(n,h,!1,p);if(!g){let{marginTop:e,marginLeft:t}=window.getComputedStyle(n);y.top+=parseInt(e,10)||0,y.left+=parseInt(t,10)||0}let b=wc(r,!0),x=gc(r);b.width+=(x.left??0)+(x.right??0),b.height+=(x.top??0)+(x.bottom??0);let S=mc(i),C=pc(s,m),w=pc(h,m),T;if((s.tagName===`BODY`||s.tagName===`HTML`)&&!g){let e=Cc(h,!1);T={top:-(e.top-C.top),left:-(e.left-C.left),width:0,height:0}}else T=(s.tagName===`BODY`||s.tagName===`HTML`)&&g?{top:0,left:0,width:0,height:0}:Tc(s,h,!1);let E=U(s,h);return xc(t,y,b,S,x,a,o,C,w,T,c,l,v,u,d,f,E,m)}function Cc(e,t){let{top:n,left:r,width:i,height:a}=e.getBoundingClientRect();return t&&e instanceof e.ownerDocument.defaultView.HTMLElement&&(i=e.offsetWidth,a=e.offsetHeight),{top:n,left:r,width:i,height:a}}function wc(e,t,n){let{top:r,left:i,width:a,height:o}=n||Cc(e,t),{scrollTop:s,scrollLeft:c,clientTop:l,clientLeft:u}=document.documentElement;return{top:r+s-l,left:i+c-u,width:a,height:o}}function Tc(e,t,n,r){let i=window.getComputedStyle(e),a;if(i.position===`fixed`)a=r||Cc(e,n);else{a=wc(e,n,r);let i=wc(t,n),o=window.getComputedStyle(t);i.top+=(parseInt(o.borderTopWidth,10)||0)-t.scrollTop,i.left+=(parseInt(o.borderLeftWidth,10)||0)-t.scrollLeft,a.top-=i.top,a.left-=i.left}return a.top-=parseInt(i.marginTop,10)||0,a.left-=parseInt(i.marginLeft,10)||0,a}function Ec(e){let t=e.offsetParent;if(t&&t===document.body&&window.getComputedStyle(t).position===`static`&&!Dc(t)&&(t=document.documentElement),t==null)for(t=e.parentElement;t&&!Dc(t);)t=t.parentElement;return t||document.documentElement}function Dc(e){let t=window.getComputedStyle(e);return t.transform!==`none`||/transform|perspective/.test(t.willChange)||t.filter!==`none`||t.contain===`paint`||`backdropFilter`in t&&t.backdropFilter!==`none`||`WebkitBackdropFilter`in t&&t.WebkitBackdropFilter!==`none`}var Oc=new WeakMap;function kc(e){let{triggerRef:t,isOpen:n,onClose:r}=e;(0,p.useEffect)(()=>!n||r===null?void 0:ve(Se(t.current),`scroll`,e=>{let n=G(e);if(!t.current||n instanceof Node&&!U(n,t.current)||n instanceof HTMLInputElement||n instanceof HTMLTextAreaElement)return;let i=r||Oc.get(t.current);i&&i()},!0),[n,r,t])}function Ac(){return window.ResizeObserver!==void 0}function jc(e){let{ref:t,box:n,onResize:r}=e,i=qt(r);(0,p.useEffect)(()=>{let e=t?.current;if(e){if(Ac()){let t=new window.ResizeObserver(e=>{e.length&&i()});return t.observe(e,{box:n}),()=>{e&&t.unobserve(e)}}return window.addEventListener(`resize`,i,!1),()=>{window.removeEventListener(`resize`,i,!1)}}},[t,n])}var Mc=typeof document<`u`?window.visualViewport:null;function Nc(e){let{direction:t}=un(),{arrowSize:n,targetRef:r,overlayRef:i,arrowRef:a,scrollRef:o=i,placement:s=`bottom`,containerPadding:c=12,shouldFlip:l=!0,boundaryElement:u=typeof document<`u`?document.body:null,offset:d=0,crossOffset:f=0,shouldUpdatePosition:m=!0,isOpen:g=!0,onClose:_,maxHeight:v,arrowBoundaryOffset:y=0,getTargetRect:b}=e,[x,S]=(0,p.useState)(null),C=[m,s,i.current,r.current,a?.current,o.current,c,l,u,d,f,g,t,v,y,n],w=(0,p.useRef)(Mc?.scale);(0,p.useEffect)(()=>{g&&(w.current=Mc?.scale)},[g]);let T=(0,p.useCallback)(()=>{if(m===!1||!g||!i.current||!r.current||!u||Mc?.scale!==w.current)return;let e=null;if(o.current&&Ce(o.current)){let t=W()?.getBoundingClientRect(),n=o.current.getBoundingClientRect();e={type:`top`,offset:(t?.top??0)-n.top},e.offset>n.height/2&&(e.type=`bottom`,e.offset=(t?.bottom??0)-n.bottom)}let p=i.current;!v&&i.current&&(p.style.top=`0px`,p.style.bottom=``,p.style.maxHeight=(window.visualViewport?.height??window.innerHeight)+`px`);let h=Sc({placement:Fc(s,t),overlayNode:i.current,targetNode:r.current,scrollNode:o.current||i.current,padding:c,shouldFlip:l,boundaryElement:u,offset:d,crossOffset:f,maxHeight:v,arrowSize:n??(a?.current?Cc(a.current,!0).width:0),arrowBoundaryOffset:y,targetRect:b?.(r.current)});if(!h.position)return;p.style.top=``,p.style.bottom=``,p.style.left=``,p.style.right=``,Object.keys(h.position).forEach(e=>p.style[e]=h.position[e]+`px`),p.style.maxHeight=h.maxHeight==null?``:h.maxHeight+`px`;let _=W();if(e&&_&&o.current){let t=_.getBoundingClientRect(),n=o.current.getBoundingClientRect(),r=t[e.type]-n[e.type];o.current.scrollTop+=r-e.offset}S(h)},C);h(T,C),Pc(T),jc({ref:i,onResize:T}),jc({ref:r,onResize:T});let E=(0,p.useRef)(!1);h(()=>{let e,t=()=>{E.current=!0,clearTimeout(e),e=setTimeout(()=>{E.current=!1},500),T()},n=()=>{E.current&&t()};Mc?.addEventListener(`resize`,t),Mc?.addEventListener(`scroll`,n);let r=ve(Se(window),`scroll`,n);return()=>{Mc?.removeEventListener(`resize`,t),Mc?.removeEventListener(`scroll`,n),r()}},[T]);let D=(0,p.useCallback)(()=>{E.current||_?.()},[_,E]);return kc({triggerRef:r,isOpen:g,onClose:_&&D}),{overlayProps:{style:{position:x?`absolute`:`fixed`,top:x?void 0:0,left:x?void 0:0,zIndex:1e5,...x?.position,maxHeight:x?.maxHeight??`100vh`}},placement:x?.placement??null,triggerAnchorPoint:x?.triggerAnchorPoint??null,arrowProps:{"aria-hidden":`true`,role:`presentation`,style:{left:x?.arrowOffsetLeft,top:x?.arrowOffsetTop}},updatePosition:T}}function Pc(e){h(()=>(window.addEventListener(`resize`,e,!1),()=>{window.removeEventListener(`resize`,e,!1)}),[e])}function Fc(e,t){return t===`rtl`?e.replace(`start`,`right`).replace(`end`,`left`):e.replace(`start`,`left`).replace(`end`,`right`)}function Ic(e){let{ref:t,onInteractOutside:n,isDisabled:r,onInteractOutsideStart:i}=e,a=(0,p.useRef)({isPointerDown:!1,ignoreEmulatedMouseEvents:!1}),o=qt(e=>{n&&Lc(e,t)&&(i&&i(e),a.current.isPointerDown=!0)}),s=qt(e=>{n&&n(e)});(0,p.useEffect)(()=>{let e=a.current;if(r)return;let n=t.current,i=V(n);if(typeof PointerEvent<`u`){let n=n=>{e.isPointerDown&&Lc(n,t)&&s(n),e.isPointerDown=!1};return i.addEventListener(`pointerdown`,o,!0),i.addEventListener(`click`,n,!0),()=>{i.removeEventListener(`pointerdown`,o,!0),i.removeEventListener(`click`,n,!0)}}},[t,r])}function Lc(e,t){if(e.button>0)return!1;let n=G(e);if(n){let e=n.ownerDocument;if(!e||!U(e.documentElement,n)||n.closest(`[data-react-aria-top-layer]`))return!1}return t.current?!e.composedPath().includes(t.current):!1}var Rc=[];function zc(e,t){let{onClose:n,shouldCloseOnBlur:r,isOpen:i,isDismissable:a=!1,isKeyboardDismissDisabled:o=!1,shouldCloseOnInteractOutside:s}=e,c=(0,p.useRef)(void 0);(0,p.useEffect)(()=>{if(i&&!Rc.includes(t))return Rc.push(t),()=>{let e=Rc.indexOf(t);e>=0&&Rc.splice(e,1)}},[i,t]);let l=()=>{Rc[Rc.length-1]===t&&n&&n()},u=e=>{let n=Rc[Rc.length-1];c.current=n,(!s||s(G(e)))&&n===t&&e.stopPropagation()},d=e=>{(!s||s(G(e)))&&(Rc[Rc.length-1]===t&&e.stopPropagation(),c.current===t&&l()),c.current=void 0},{keyboardProps:f}=lr({shortcuts:{Escape:()=>{if(!o)l();else return!1}}});Ic({ref:t,onInteractOutside:a&&i?d:void 0,onInteractOutsideStart:u});let{focusWithinProps:m}=mi({isDisabled:!r,onBlurWithin:e=>{e.relatedTarget&&!Ro(e.relatedTarget)&&(!s||s(e.relatedTarget))&&n?.()}});return{overlayProps:{...f,...m},underlayProps:{}}}var Bc=200,Vc=50,Hc=600,Uc=new WeakMap,Wc=new Set,Gc=new Set;function Kc(e,t){let n=Gt();if(e!==n||t.aborted)for(let e of Gc)e(n),Gc.delete(e);if(!e&&n&&Qe()&&!t.aborted)window.clearInterval(Uc.get(window)),Uc.set(window,qc(Bc));else{if(e!==n||t.aborted)for(let e of Wc)e(n),Wc.delete(e);(Gc.size+Wc.size<=0||t.aborted)&&(window.clearInterval(Uc.get(window)),Uc.delete(window))}}function qc(e=Hc){return window.setInterval(Kc,Vc,Gt(),AbortSignal.timeout(e))}function Jc(e){if(!Ht())return e(!1),()=>{};let t=window.requestAnimationFrame(()=>{t=window.requestAnimationFrame(()=>{let t=Ut(document.hasFocus()?W():null);if(Gt()===t||Gt()&&!t)return e(t);Gc.add(e),Uc.has(window)||Uc.set(window,qc())})});return()=>{window.cancelAnimationFrame(t),Gc.delete(e)}}function Yc(e){if(!Ht())return e(!1),()=>{};let t=window.requestAnimationFrame(()=>{t=window.requestAnimationFrame(()=>{let t=Ut(document.hasFocus()?W():null);if(Gt()===t)return e(t);Wc.add(e),Uc.has(window)||Uc.set(window,qc())})});return()=>{window.cancelAnimationFrame(t),Wc.delete(e)}}var Xc=typeof document<`u`&&window.visualViewport,Zc=0,Qc;function $c(e={}){let{isDisabled:t,UNSTABLE_overrideFocus:n}=e;h(()=>{if(!t)return Zc++,Zc===1&&(Qc=Xe()&&Qe()?tl():el(n)),()=>{Zc--,Zc===0&&Qc()}},[t,n])}function el(e){let t=window.innerWidth-document.documentElement.clientWidth;return m(t>0&&(`scrollbarGutter`in document.documentElement.style?ye(document.documentElement,`scrollbar-gutter`,`stable`):ye(document.documentElement,`padding-right`,`${t}px`)),ye(document.documentElement,`overflow`,`hidden`),e&&rl(),e&&Ht()&&nl())}function tl(){let e=ye(document.documentElement,`overflow`,`hidden`),t,n=!1,r=e=>{let r=G(e);t=Bi(r,!0)?r:Vi(r,!0),n=!1;let i=r.ownerDocument.defaultView.getSelection();i&&!i.isCollapsed&&i.containsNode(r,!0)&&(n=!0),e.composedPath().some(e=>e instanceof HTMLInputElement&&e.type===`range`)&&(n=!0),`selectionStart`in r&&`selectionEnd`in r&&r.selectionStart<r.selectionEnd&&r.ownerDocument.activeElement===r&&(n=!0)},i=document.createElement(`style`),a=Qr();a&&(i.nonce=a),i.textContent=`@layer {
  * {
    overscroll-behavior: contain;
  }
}`,document.head.prepend(i);let o=e=>{e.touches.length===2||n||(!t||t===document.documentElement||t===document.body||t.scrollHeight===t.clientHeight&&t.scrollWidth===t.clientWidth)&&e.preventDefault()},s=rl(),c=m(ve(document,`touchstart`,r,{passive:!1,capture:!0}),ve(document,`touchmove`,o,{passive:!1,capture:!0}),nl());return()=>{e(),c(),i.remove(),s()}}function nl(){return ve(document,`blur`,e=>{let t=G(e),n=e.relatedTarget;n&&Ut(n)?n.focus():n||(t.parentElement?.closest(`[tabindex]`))?.focus({preventScroll:!0})},!0)}function rl(){let e=HTMLElement.prototype.focus;return Reflect.defineProperty(HTMLElement.prototype,"focus",{configurable:!0,writable:!0,value:function(t){if(e.call(this,{...t,preventScroll:!0}),!t||!t.preventScroll){let e=()=>{W()===this&&il(this)};Jc(t=>t?e():Yc(()=>e()))}}}),()=>{Reflect.defineProperty(HTMLElement.prototype,"focus",{configurable:!0,writable:!0,value:e})}}function il(e){let t=document.scrollingElement||document.documentElement,n=e;for(;n&&n!==t&&n.isConnected;){let e=Vi(n);if(e!==document.documentElement&&e!==document.body&&e!==n){let t=e.getBoundingClientRect(),r=n.getBoundingClientRect();if(r.top<t.top||r.bottom>t.top+n.clientHeight){let n=t.bottom;Xc&&(n=Math.min(n,Xc.offsetTop+Xc.height));let i=r.top-t.top-((n-t.top)/2-r.height/2);e.scrollTo({top:Math.max(0,Math.min(e.scrollHeight-e.clientHeight,e.scrollTop+i)),behavior:`smooth`})}}n=e.parentElement}}function al(e,t){let{triggerRef:n,popoverRef:r,groupRef:i,isNonModal:a,isKeyboardDismissDisabled:o,shouldCloseOnInteractOutside:s,...c}=e,l=c.trigger===`SubmenuTrigger`,{overlayProps:u,underlayProps:d}=zc({isOpen:t.isOpen,onClose:t.close,shouldCloseOnBlur:!0,isDismissable:!a||l,isKeyboardDismissDisabled:o,shouldCloseOnInteractOutside:s},i??r),{overlayProps:f,arrowProps:m,placement:h,triggerAnchorPoint:g}=Nc({...c,targetRef:n,overlayRef:r,isOpen:t.isOpen,onClose:a&&!l?t.close:null,getTargetRect:c.getTargetRect??(t.point?()=>new DOMRect(t.point.x,t.point.y,0,0):void 0)});$c({isDisabled:a||!t.isOpen}),(0,p.useEffect)(()=>{if(t.isOpen&&r.current)return a?ac(i?.current??r.current):ic([i?.current??r.current],{shouldUseInert:!0})},[a,t.isOpen,r,i]);let{focusWithinProps:_}=mi(e);return{popoverProps:I(u,f,_),arrowProps:m,underlayProps:d,placement:h,triggerAnchorPoint:g}}var ol={};ol={dismiss:`تجاهل`};var sl={};sl={dismiss:`Отхвърляне`};var cl={};cl={dismiss:`Odstranit`};var ll={};ll={dismiss:`Luk`};var ul={};ul={dismiss:`Schließen`};var dl={};dl={dismiss:`Απόρριψη`};var fl={};fl={dismiss:`Dismiss`};var pl={};pl={dismiss:`Descartar`};var ml={};ml={dismiss:`Lõpeta`};var hl={};hl={dismiss:`Hylkää`};var gl={};gl={dismiss:`Rejeter`};var _l={};_l={dismiss:`התעלם`};var vl={};vl={dismiss:`Odbaci`};var yl={};yl={dismiss:`Elutasítás`};var bl={};bl={dismiss:`Ignora`};var xl={};xl={dismiss:`閉じる`};var Sl={};Sl={dismiss:`무시`};var Cl={};Cl={dismiss:`Atmesti`};var wl={};wl={dismiss:`Nerādīt`};var Tl={};Tl={dismiss:`Lukk`};var El={};El={dismiss:`Negeren`};var Dl={};Dl={dismiss:`Zignoruj`};var Ol={};Ol={dismiss:`Descartar`};var kl={};kl={dismiss:`Dispensar`};var Al={};Al={dismiss:`Revocare`};var jl={};jl={dismiss:`Пропустить`};var Ml={};Ml={dismiss:`Zrušiť`};var Nl={};Nl={dismiss:`Opusti`};var Pl={};Pl={dismiss:`Odbaci`};var Fl={};Fl={dismiss:`Avvisa`};var Il={};Il={dismiss:`Kapat`};var Ll={};Ll={dismiss:`Скасувати`};var Rl={};Rl={dismiss:`取消`};var zl={};zl={dismiss:`關閉`};var Bl={};Bl={"ar-AE":ol,"bg-BG":sl,"cs-CZ":cl,"da-DK":ll,"de-DE":ul,"el-GR":dl,"en-US":fl,"es-ES":pl,"et-EE":ml,"fi-FI":hl,"fr-FR":gl,"he-IL":_l,"hr-HR":vl,"hu-HU":yl,"it-IT":bl,"ja-JP":xl,"ko-KR":Sl,"lt-LT":Cl,"lv-LV":wl,"nb-NO":Tl,"nl-NL":El,"pl-PL":Dl,"pt-BR":Ol,"pt-PT":kl,"ro-RO":Al,"ru-RU":jl,"sk-SK":Ml,"sl-SI":Nl,"sr-SP":Pl,"sv-SE":Fl,"tr-TR":Il,"uk-UA":Ll,"zh-CN":Rl,"zh-TW":zl};function Vl(e){return e&&e.__esModule?e.default:e}function Hl(e){let{onDismiss:t,...n}=e,r=Yt(n,wn(Vl(Bl),`@react-aria/overlays`).format(`dismiss`)),i=()=>{t&&t()};return p.createElement(Zi,null,p.createElement(`button`,{...r,tabIndex:-1,onClick:i,style:{width:1,height:1}}))}function Ul({children:e}){let t=(0,p.useMemo)(()=>({register:()=>{}}),[]);return p.createElement($r.Provider,{value:t},e)}var Wl=(0,p.createContext)({});function Gl(){return(0,p.useContext)(Wl)??{}}var Kl=p.createContext(null);function ql(e){let t=D(),{portalContainer:n=t?null:document.body,isExiting:r}=e,[i,a]=(0,p.useState)(!1),o=(0,p.useMemo)(()=>({contain:i,setContain:a}),[i,a]),{getContainer:s}=Gl();if(!e.portalContainer&&s&&(n=s()),!n)return null;let c=e.children;return e.disableFocusManagement||(c=p.createElement(Oo,{restoreFocus:!0,contain:(e.shouldContainFocus||i)&&!r},c)),c=p.createElement(Kl.Provider,{value:o},p.createElement(Ul,null,p.createElement(dr.Provider,{value:null},c))),ie.createPortal(c,n)}function Jl(){let e=(0,p.useContext)(Kl)?.setContain;h(()=>{e?.(!0)},[e])}function Yl(e){let[t,n]=En(e.isOpen,e.defaultOpen||!1,e.onOpenChange),[r,i]=(0,p.useState)(null);return{isOpen:t,setOpen:n,open:(0,p.useCallback)(()=>{n(!0)},[n]),close:(0,p.useCallback)(()=>{n(!1)},[n]),toggle:(0,p.useCallback)(()=>{n(!t)},[n,t]),point:r,setPoint:i}}function Xl(e,t=!0,n){let[r,i]=(0,p.useState)(!0),a=r&&t;return h(()=>{if(!t&&e.current)return m(ye(e.current,`opacity`,`0`),ye(e.current,`clip`,`rect(0 0 0 0)`),ye(e.current,`clip-path`,`inset(50%)`),ye(e.current,`mask-image`,`linear-gradient(#0000, #0000)`))},[e,t]),h(()=>{if(a&&e.current&&`getAnimations`in e.current)for(let t of e.current.getAnimations())t instanceof CSSTransition&&t.cancel()},[e,a]),Ql(e,a,n,(0,p.useCallback)(()=>i(!1),[])),a}function Zl(e,t,n){let[r,i]=(0,p.useState)(t?`open`:`closed`);switch(r){case`open`:t||i(`exiting`);break;case`closed`:case`exiting`:t&&i(`open`)}let a=r===`exiting`;return Ql(e,a,n,(0,p.useCallback)(()=>{i(e=>e===`exiting`?`closed`:e)},[])),a}function Ql(e,t,n,r){let i=(0,p.useRef)(null),a=qt(n);h(()=>{if(t&&e.current&&i.current!==t){if(i.current=t,!(`getAnimations`in e.current)){r();return}let n=a?.(e.current),o=e.current.getAnimations().filter(e=>(typeof DocumentTimeline>`u`||e.timeline instanceof DocumentTimeline)&&e.playState===`running`);if(o.length===0&&!n){r();return}Promise.all([n,...o.map(e=>e.finished)]).then(()=>{(0,ie.flushSync)(()=>{r()})}).catch(()=>{})}i.current=t},[e,t,r])}var $l=(0,p.createContext)(null),eu=(0,p.createContext)(null),tu=(0,p.forwardRef)(function(e,t){[e,t]=z(e,t,$l);let n=(0,p.useContext)(Wu),r=Yl(e),i=e.isOpen!=null||e.defaultOpen!=null||!n?r:n,a=Zl(t,i.isOpen),o=e.isExiting||!e.shouldSkipAnimation&&a||!1,s=_r(),{direction:c}=un();if(s){let t=e.children;return typeof t==`function`&&(t=t({trigger:e.trigger||null,placement:`bottom`,isEntering:!1,isExiting:!1,defaultChildren:null})),p.createElement(p.Fragment,null,t)}return i&&!i.isOpen&&!o?null:p.createElement(nu,{...e,triggerRef:e.triggerRef,state:i,popoverRef:t,isExiting:o,dir:c})});function nu({state:e,isExiting:t,UNSTABLE_portalContainer:n,clearContexts:r,...i}){let a=(0,p.useRef)(null),o=(0,p.useRef)(null),s=(0,p.useContext)(eu),c=s&&i.trigger===`SubmenuTrigger`,[l,u]=(0,p.useState)(!1),{popoverProps:d,underlayProps:f,arrowProps:m,placement:g,triggerAnchorPoint:_}=al({...i,offset:i.offset??8,arrowRef:a,groupRef:c?s:o},e),v=i.popoverRef,y=Xl(v,!!g&&l),b=i.isEntering||!i.shouldSkipAnimation&&y||!1,x=R({...i,defaultClassName:`react-aria-Popover`,values:{trigger:i.trigger||null,placement:g,isEntering:b,isExiting:t}}),S=!i.isNonModal||i.trigger===`SubmenuTrigger`||i.trigger===`PreviewTrigger`,[C,w]=(0,p.useState)(i.trigger===`PreviewTrigger`);h(()=>{v.current&&w(S&&!v.current.querySelector(`[role=dialog]`))},[v,S]),(0,p.useEffect)(()=>{C&&i.trigger!==`PreviewTrigger`&&(i.trigger!==`SubmenuTrigger`||Dt()!==`pointer`)&&v.current&&!Ce(v.current)&&Jn(v.current)},[C,v,i.trigger]);let T=(0,p.useMemo)(()=>{let e=x.children;for(let t of[$l,...r??[]])e=p.createElement(t.Provider,{value:null},e);return e},[x.children,r]),[E,D]=(0,p.useState)(null),O=(0,p.useCallback)(()=>{i.triggerRef.current&&D(i.triggerRef.current.getBoundingClientRect().width+`px`)},[i.triggerRef]);h(O,[O]),jc({ref:x.style?.[`--trigger-width`]?void 0:i.triggerRef,onResize:O});let k={...d.style,"--trigger-anchor-point":_?`${_.x}px ${_.y}px`:void 0,...x.style,"--trigger-width":x.style?.[`--trigger-width`]||E};h(()=>Jc(()=>u(!0)),[]);let A=p.createElement(B.div,{...I(q(i,{global:!0}),d),...x,id:C?i.id:void 0,role:C?`dialog`:void 0,tabIndex:C?-1:void 0,"aria-label":i[`aria-label`],"aria-labelledby":i[`aria-labelledby`],ref:v,slot:i.slot||void 0,style:k,dir:i.dir,"data-trigger":i.trigger,"data-placement":g,"data-entering":b||void 0,"data-exiting":t||void 0},!i.isNonModal&&p.createElement(Hl,{onDismiss:e.close}),p.createElement(ec.Provider,{value:{...m,placement:g,ref:a}},T),p.createElement(Hl,{onDismiss:e.close}));return c?p.createElement(ql,{...i,shouldContainFocus:C&&i.trigger!==`PreviewTrigger`,isExiting:t,portalContainer:n??s?.current??void 0},A):p.createElement(ql,{...i,shouldContainFocus:C&&i.trigger!==`PreviewTrigger`,isExiting:t,portalContainer:n},!i.isNonModal&&e.isOpen&&p.createElement(`div`,{"data-testid":`underlay`,...f,style:{position:`fixed`,inset:0}}),p.createElement(`div`,{ref:o,style:{display:`contents`}},p.createElement(eu.Provider,{value:o},A)))}var ru={};ru={longPressMessage:`اضغط مطولاً أو اضغط على Alt + السهم لأسفل لفتح القائمة`};var iu={};iu={longPressMessage:`Натиснете продължително или натиснете Alt+ стрелка надолу, за да отворите менюто`};var au={};au={longPressMessage:`Dlouhým stiskem nebo stisknutím kláves Alt + šipka dolů otevřete nabídku`};var ou={};ou={longPressMessage:`Langt tryk eller tryk på Alt + pil ned for at åbne menuen`};var su={};su={longPressMessage:`Drücken Sie lange oder drücken Sie Alt + Nach-unten, um das Menü zu öffnen`};var cu={};cu={longPressMessage:`Πιέστε παρατεταμένα ή πατήστε Alt + κάτω βέλος για να ανοίξετε το μενού`};var lu={};lu={longPressMessage:`Long press or press Alt + ArrowDown to open menu`};var uu={};uu={longPressMessage:`Mantenga pulsado o pulse Alt + flecha abajo para abrir el menú`};var du={};du={longPressMessage:`Menüü avamiseks vajutage pikalt või vajutage klahve Alt + allanool`};var fu={};fu={longPressMessage:`Avaa valikko painamalla pohjassa tai näppäinyhdistelmällä Alt + Alanuoli`};var pu={};pu={longPressMessage:`Appuyez de manière prolongée ou appuyez sur Alt\xA0+\xA0Flèche vers le bas pour ouvrir le menu.`};var mu={};mu={longPressMessage:`לחץ לחיצה ארוכה או הקש Alt + ArrowDown כדי לפתוח את התפריט`};var hu={};hu={longPressMessage:`Dugo pritisnite ili pritisnite Alt + strelicu prema dolje za otvaranje izbornika`};var gu={};gu={longPressMessage:`Nyomja meg hosszan, vagy nyomja meg az Alt + lefele nyíl gombot a menü megnyitásához`};var _u={};_u={longPressMessage:`Premi a lungo o premi Alt + Freccia giù per aprire il menu`};var vu={};vu={longPressMessage:`長押しまたは Alt+下矢印キーでメニューを開く`};var yu={};yu={longPressMessage:`길게 누르거나 Alt + 아래쪽 화살표를 눌러 메뉴 열기`};var bu={};bu={longPressMessage:`Norėdami atidaryti meniu, nuspaudę palaikykite arba paspauskite „Alt + ArrowDown“.`};var xu={};xu={longPressMessage:`Lai atvērtu izvēlni, turiet nospiestu vai nospiediet taustiņu kombināciju Alt + lejupvērstā bultiņa`};var Su={};Su={longPressMessage:`Langt trykk eller trykk Alt + PilNed for å åpne menyen`};var Cu={};Cu={longPressMessage:`Druk lang op Alt + pijl-omlaag of druk op Alt om het menu te openen`};var wu={};wu={longPressMessage:`Naciśnij i przytrzymaj lub naciśnij klawisze Alt + Strzałka w dół, aby otworzyć menu`};var Tu={};Tu={longPressMessage:`Pressione e segure ou pressione Alt + Seta para baixo para abrir o menu`};var Eu={};Eu={longPressMessage:`Prima continuamente ou prima Alt + Seta Para Baixo para abrir o menu`};var Du={};Du={longPressMessage:`Apăsați lung sau apăsați pe Alt + săgeată în jos pentru a deschide meniul`};var Ou={};Ou={longPressMessage:`Нажмите и удерживайте или нажмите Alt + Стрелка вниз, чтобы открыть меню`};var ku={};ku={longPressMessage:`Ponuku otvoríte dlhým stlačením alebo stlačením klávesu Alt + klávesu so šípkou nadol`};var Au={};Au={longPressMessage:`Za odprtje menija pritisnite in držite gumb ali pritisnite Alt+puščica navzdol`};var ju={};ju={longPressMessage:`Dugo pritisnite ili pritisnite Alt + strelicu prema dole da otvorite meni`};var Mu={};Mu={longPressMessage:`Håll nedtryckt eller tryck på Alt + pil nedåt för att öppna menyn`};var Nu={};Nu={longPressMessage:`Menüyü açmak için uzun basın veya Alt + Aşağı Ok tuşuna basın`};var Pu={};Pu={longPressMessage:`Довго або звичайно натисніть комбінацію клавіш Alt і стрілка вниз, щоб відкрити меню`};var Fu={};Fu={longPressMessage:`长按或按 Alt + 向下方向键以打开菜单`};var Iu={};Iu={longPressMessage:`長按或按 Alt+向下鍵以開啟功能表`};var Lu={};Lu={"ar-AE":ru,"bg-BG":iu,"cs-CZ":au,"da-DK":ou,"de-DE":su,"el-GR":cu,"en-US":lu,"es-ES":uu,"et-EE":du,"fi-FI":fu,"fr-FR":pu,"he-IL":mu,"hr-HR":hu,"hu-HU":gu,"it-IT":_u,"ja-JP":vu,"ko-KR":yu,"lt-LT":bu,"lv-LV":xu,"nb-NO":Su,"nl-NL":Cu,"pl-PL":wu,"pt-BR":Tu,"pt-PT":Eu,"ro-RO":Du,"ru-RU":Ou,"sk-SK":ku,"sl-SI":Au,"sr-SP":ju,"sv-SE":Mu,"tr-TR":Nu,"uk-UA":Pu,"zh-CN":Fu,"zh-TW":Iu};function Ru(e){let{onContextMenu:t}=e,n=(0,p.useRef)(!1),{longPressProps:r}=hs({onLongPressStart(){n.current=!1},onLongPress(e){n.current?n.current=!1:t?.({target:e.target,x:e.x,y:e.y})}});return t?{contextMenuProps:I(Xe()?r:{},{onContextMenu(e){e.stopPropagation(),e.preventDefault(),n.current=!0;let r=e.currentTarget.getBoundingClientRect();t({target:e.currentTarget,x:e.clientX-r.x,y:e.clientY-r.y})},onKeyDown(e){if(qe()&&e.ctrlKey&&e.key===`Enter`){n.current=!1;let r=e.currentTarget;e.stopPropagation(),setTimeout(()=>{if(n.current)n.current=!1;else{let e=r.getBoundingClientRect();t({target:r,x:e.width/2,y:e.height/2})}},10)}}})}:{contextMenuProps:{}}}function zu(e,t,n){let{type:r}=e,{isOpen:i}=t;(0,p.useEffect)(()=>{n&&n.current&&Oc.set(n.current,t.close)});let a;r===`menu`?a=!0:r===`listbox`&&(a=`listbox`);let o=N();return{triggerProps:{"aria-haspopup":a,"aria-expanded":i,"aria-controls":i?o:void 0,onPress:t.toggle},overlayProps:{id:o}}}function Bu(e){return e&&e.__esModule?e.default:e}function Vu(e,t,n){let{type:r=`menu`,isDisabled:i,trigger:a=`press`}=e,o=N(),{triggerProps:s,overlayProps:c}=zu({type:r},t,n),l=(e,n,r=`first`)=>{if(!e||n.isDefaultPrevented())return!1;t.toggle(r)},{keyboardProps:u}=lr({isDisabled:i,shortcuts:{Enter:e=>l(a!==`longPress`,e,`first`)," ":e=>l(a!==`longPress`,e,`first`),ArrowDown:e=>l(a!==`longPress`,e,`first`),ArrowUp:e=>l(a!==`longPress`,e,`last`),"Alt+Enter":e=>l(a===`longPress`,e,`first`),"Alt+ ":e=>l(a===`longPress`,e,`first`),"Alt+ArrowDown":e=>l(!0,e,`first`),"Alt+ArrowUp":e=>l(!0,e,`last`)}}),d=wn(Bu(Lu),`@react-aria/menu`),{longPressProps:f}=hs({isDisabled:i||a!==`longPress`,accessibilityDescription:d.format(`longPressMessage`),onLongPressStart(){t.close()},onLongPress(){t.open(`first`)}}),m={preventFocusOnPress:!0,onPressStart(e){e.pointerType!==`touch`&&e.pointerType!==`keyboard`&&!i&&(Oe(e.target),t.open(e.pointerType===`virtual`?`first`:null))},onPress(e){e.pointerType===`touch`&&!i&&(Oe(e.target),t.toggle())}};delete s.onPress;let{contextMenuProps:h}=Ru({onContextMenu(e){let n=e.target.getBoundingClientRect();t.setPoint({x:n.x+e.x,y:n.y+e.y}),t.open()}});(0,p.useEffect)(()=>{if(t.isOpen&&a===`contextMenu`){let e=e=>{(e.button===2||e.button===0&&e.ctrlKey===!0)&&G(e)===document.body&&t.close()};return document.addEventListener(`mousedown`,e),()=>document.removeEventListener(`mousedown`,e)}},[t,a]);let g;if(a===`press`)g={...m,...u};else if(a===`longPress`)g={...f,...u};else if(a===`contextMenu`){g=h;let{"aria-haspopup":e,"aria-expanded":t,"aria-controls":n,...r}=s;s=r}return{menuTriggerProps:{...s,...g,id:o},menuProps:{...c,"aria-labelledby":o,autoFocus:t.focusStrategy||!0,onClose:t.close}}}function Hu(e,t){let{role:n=`dialog`,isEntering:r}=e,i=F();i=e[`aria-label`]?void 0:i;let a=F();a=n===`alertdialog`&&!e[`aria-describedby`]?a:void 0;let o=(0,p.useRef)(!1);(0,p.useEffect)(()=>{if(!r&&t.current&&!Ce(t.current)){Jn(t.current);let e=setTimeout(()=>{(W()===t.current||W()===document.body)&&(o.current=!0,t.current&&(t.current.blur(),Jn(t.current)),o.current=!1)},500);return()=>{clearTimeout(e)}}},[t,r]),Jl(),(0,p.useRef)(!1),(0,p.useEffect)(()=>{});let s=e[`aria-describedby`]??a;return{dialogProps:{...q(e,{labelable:!0}),role:n,tabIndex:-1,"aria-labelledby":e[`aria-labelledby`]??i,"aria-describedby":s,onBlur:e=>{o.current&&e.stopPropagation()}},titleProps:{id:i},contentProps:{id:a}}}var Uu=(0,p.createContext)(null),Wu=(0,p.createContext)(null),Gu=(0,p.forwardRef)(function(e,t){let n=e[`aria-labelledby`];[e,t]=z(e,t,Uu);let{dialogProps:r,titleProps:i,contentProps:a}=Hu({...e,"aria-labelledby":n},t),o=(0,p.useContext)(Wu);!r[`aria-label`]&&!r[`aria-labelledby`]&&e[`aria-labelledby`]&&(r[`aria-labelledby`]=e[`aria-labelledby`]);let s=R({defaultClassName:`react-aria-Dialog`,className:e.className,style:e.style,children:e.children,values:{close:o?.close||(()=>{})}}),c=q(e,{global:!0});return p.createElement(B.section,{...I(c,s,r),render:e.render,ref:t,slot:e.slot||void 0},p.createElement(oe,{values:[[Ii,{slots:{[ae]:{},title:{...i,level:2}}}],[Ri,{slots:{[ae]:{},description:a}}],[Mi,{slots:{[ae]:{},close:{onPress:()=>o?.close()}}}]]},s.children))});function Ku(e={}){let{locale:t}=un();return(0,p.useMemo)(()=>new Intl.ListFormat(t,e),[t,e])}function qu(e,t,n){let{overlayProps:r,underlayProps:i}=zc({...e,isOpen:t.isOpen,onClose:t.close},n);$c({isDisabled:!t.isOpen,UNSTABLE_overrideFocus:e.UNSTABLE_overrideFocus}),Jl();let{isEntering:a}=e;return(0,p.useEffect)(()=>{if(t.isOpen&&n.current)return a?ac(n.current):ic([n.current],{shouldUseInert:!0})},[t.isOpen,a,n]),{modalProps:I(r),underlayProps:i}}var Ju=typeof document<`u`&&window.visualViewport;function Yu(){let e=D(),t=(0,p.useRef)(null),[n,r]=(0,p.useState)(()=>e?{width:0,height:0}:Xu());return(0,p.useEffect)(()=>{let e=e=>{r(t=>e.width===t.width&&e.height===t.height?t:e)},n=()=>{Ju&&Ju.scale>1||e(Xu())},i=n=>{Ju&&Ju.scale>1||Ut(G(n))&&(t.current=Jc(t=>{t||e({width:document.documentElement.clientWidth,height:document.documentElement.clientHeight})}))};return e(Xu()),Xe()&&Qe()&&window.addEventListener(`blur`,i,!0),Ju?Ju.addEventListener(`resize`,n):window.addEventListener(`resize`,n),()=>{t.current?.(),Xe()&&Qe()&&window.removeEventListener(`blur`,i,!0),Ju?Ju.removeEventListener(`resize`,n):window.removeEventListener(`resize`,n)}},[]),n}function Xu(){return{width:Ju?Math.min(Ju.width*Ju.scale,document.documentElement.clientWidth):document.documentElement.clientWidth,height:Ju?Ju.height*Ju.scale:document.documentElement.clientHeight}}var Zu=(0,p.createContext)(null),Qu=(0,p.createContext)(null),$u=(0,p.forwardRef)(function(e,t){if((0,p.useContext)(Qu))return p.createElement(id,{...e,modalRef:t},e.children);let{isDismissable:n,isKeyboardDismissDisabled:r,isOpen:i,defaultOpen:a,onOpenChange:o,children:s,isEntering:c,isExiting:l,UNSTABLE_portalContainer:u,shouldCloseOnInteractOutside:d,...f}=e;return p.createElement(td,{isDismissable:n,isKeyboardDismissDisabled:r,isOpen:i,defaultOpen:a,onOpenChange:o,isEntering:c,isExiting:l,UNSTABLE_portalContainer:u,shouldCloseOnInteractOutside:d},p.createElement(id,{...f,modalRef:t},s))});function ed(e,t){[e,t]=z(e,t,Zu);let n=(0,p.useContext)(Wu),r=Yl(e),i=e.isOpen!=null||e.defaultOpen!=null||!n?r:n,a=L(t),o=(0,p.useRef)(null),s=Zl(a,i.isOpen,e.onExit),c=(0,p.useRef)(null),l=Zl(o,i.isOpen,e=>c.current?.(e)),u=s||l||e.isExiting||!1,d=D();return!i.isOpen&&!u||d?null:p.createElement(nd,{...e,state:i,isExiting:u,overlayRef:a,modalRef:o,onExitRef:c})}var td=(0,p.forwardRef)(ed);function nd({UNSTABLE_portalContainer:e,UNSTABLE_deferUntilEntered:t,...n}){let r=n.modalRef,{state:i}=n,[a,o]=(0,p.useState)(!1),s=Xl(n.overlayRef,a,n.onEnter)||n.isEntering||!1,c=!!t&&(!a||s),{modalProps:l,underlayProps:u}=qu({...n,isEntering:c},i,r),d=(0,p.useContext)(Uu),f=t?rd(d,{isEntering:c}):d,m=R({...n,defaultClassName:`react-aria-ModalOverlay`,values:{isEntering:s,isExiting:n.isExiting,state:i}}),g=Yu(),_,v;if(typeof document<`u`){let e=Bi(document.body)?document.body:document.scrollingElement||document.documentElement,t=e.getBoundingClientRect().width%1,n=e.getBoundingClientRect().height%1;_=e.scrollWidth-t,v=e.scrollHeight-n}let y={...m.style,"--visual-viewport-width":g.width+`px`,"--visual-viewport-height":g.height+`px`,"--page-width":_===void 0?void 0:_+`px`,"--page-height":v===void 0?void 0:v+`px`};return h(()=>Jc(()=>o(!0)),[]),p.createElement(ql,{isExiting:n.isExiting,portalContainer:e},p.createElement(B.div,{...I(q(n,{global:!0}),u),...m,style:y,ref:n.overlayRef,"data-entering":s||void 0,"data-exiting":n.isExiting||void 0},p.createElement(oe,{values:[[Qu,{modalProps:l,modalRef:r,isExiting:n.isExiting,onExitRef:n.onExitRef,isOpen:a,isDismissable:n.isDismissable}],[Wu,i],[Uu,f]]},m.children)))}function rd(e,t){if(e&&`slots`in e&&e.slots){let n={};for(let r in e.slots)n[r]={...e.slots[r],...t};return{...e,slots:n}}return{...e,...t}}function id(e){let{modalProps:t,modalRef:n,isExiting:r,onExitRef:i,isDismissable:a,isOpen:o}=(0,p.useContext)(Qu),s=(0,p.useContext)(Wu),c=L((0,p.useMemo)(()=>ee(e.modalRef,n),[e.modalRef,n])),l=Xl(c,o,e.onEnter),u=R({...e,defaultClassName:`react-aria-Modal`,values:{isEntering:l,isExiting:r,state:s}});return h(()=>{i&&(i.current=e.onExit)}),p.createElement(B.div,{...I(q(e,{global:!0}),t),...u,ref:c,"data-entering":l||void 0,"data-exiting":r||void 0},a&&p.createElement(Hl,{onDismiss:s.close}),u.children)}var ad=new WeakMap;function od(e,t,n){let{keyboardDelegate:r,isDisabled:i,isRequired:a,name:o,form:s,validationBehavior:c=`aria`}=e,l=ds({usage:`search`,sensitivity:`base`}),u=(0,p.useMemo)(()=>r||new ls(t.collection,t.disabledKeys,n,l),[r,t.collection,t.disabledKeys,l,n]),{menuTriggerProps:d,menuProps:f}=Vu({isDisabled:i,type:`listbox`},t,n),{keyboardProps:h}=lr({shortcuts:{ArrowLeft:()=>{if(t.selectionManager.selectionMode===`multiple`)return!1;let e=t.selectedKey==null?u.getFirstKey?.():u.getKeyAbove?.(t.selectedKey);e!=null&&t.setSelectedKey(e)},ArrowRight:()=>{if(t.selectionManager.selectionMode===`multiple`)return!1;let e=t.selectedKey==null?u.getFirstKey?.():u.getKeyBelow?.(t.selectedKey);e!=null&&t.setSelectedKey(e)}},allowRepeats:!0,onKeyDown:e.onKeyDown,onKeyUp:e.onKeyUp}),{typeSelectProps:g}=is({keyboardDelegate:u,selectionManager:t.selectionManager,onTypeSelect(e){t.setSelectedKey(e)}}),{isInvalid:_,validationErrors:v,validationDetails:y}=t.displayValidation,{labelProps:b,fieldProps:x,descriptionProps:S,errorMessageProps:C}=ma({...e,labelElementType:`span`,isInvalid:_,errorMessage:e.errorMessage||v});t.selectionManager.selectionMode===`multiple`&&(g={});let w=q(e,{labelable:!0}),T=I(g,d,x),E=N();return ad.set(t,{isDisabled:i,isRequired:a,name:o,form:s,validationBehavior:c}),{labelProps:{...b,onClick:()=>{e.isDisabled||(n.current?.focus(),Ot(`keyboard`))}},triggerProps:I(w,{...T,isDisabled:i,onKeyDown:m(T.onKeyDown,h.onKeyDown),onKeyUp:h.onKeyUp,"aria-labelledby":[E,T[`aria-labelledby`],T[`aria-label`]&&!T[`aria-labelledby`]?T.id:null].filter(Boolean).join(` `),onFocus(n){t.isFocused||(e.onFocus&&e.onFocus(n),e.onFocusChange&&e.onFocusChange(!0),t.setFocused(!0))},onBlur(n){t.isOpen||(e.onBlur&&e.onBlur(n),e.onFocusChange&&e.onFocusChange(!1),t.setFocused(!1))}}),valueProps:{id:E},menuProps:{...f,onAction:void 0,autoFocus:t.focusStrategy||!0,shouldSelectOnPressUp:!0,shouldFocusOnHover:!0,disallowEmptySelection:!0,linkBehavior:`selection`,onBlur:n=>{U(n.currentTarget,n.relatedTarget)||(e.onBlur&&e.onBlur(n),e.onFocusChange&&e.onFocusChange(!1),t.setFocused(!1))},"aria-labelledby":[x[`aria-labelledby`],T[`aria-label`]&&!x[`aria-labelledby`]?T.id:null].filter(Boolean).join(` `)},descriptionProps:S,errorMessageProps:C,isInvalid:_,validationErrors:v,validationDetails:y,hiddenSelectProps:{isDisabled:i,name:o,label:e.label,state:t,triggerRef:n,form:s}}}function sd(e,t,n){let r=ad.get(t)||{},{autoComplete:i,name:a=r.name,form:o=r.form,isDisabled:s=r.isDisabled}=e,{validationBehavior:c,isRequired:l}=r,{visuallyHiddenProps:u}=Xi({style:{position:`fixed`,top:0,left:0}});ha(e.selectRef,t.defaultValue,t.setValue),ga({validationBehavior:c,focus:()=>n.current?.focus()},t,e.selectRef);let d=t.setValue,f=(0,p.useCallback)(e=>{let t=G(e);t.multiple?d(Array.from(t.selectedOptions,e=>e.value)):d(e.currentTarget.value)},[d]);return{containerProps:{...u,"aria-hidden":!0,"data-react-aria-prevent-focus":!0,"data-a11y-ignore":`aria-hidden-focus`},inputProps:{style:{display:`none`}},selectProps:{tabIndex:-1,autoComplete:i,disabled:s,multiple:t.selectionManager.selectionMode===`multiple`,required:c===`native`&&l,name:a,form:o,value:t.value??``,onChange:f,onInput:f}}}function cd(e){let{state:t,triggerRef:n,label:r,name:i,form:a,isDisabled:o}=e,s=(0,p.useRef)(null),c=(0,p.useRef)(null),{containerProps:l,selectProps:u}=sd({...e,selectRef:t.collection.size<=300?s:c},t,n),d=Array.isArray(t.value)?t.value:[t.value];if(t.collection.size<=300)return p.createElement(`div`,{...l,"data-testid":`hidden-select-container`},p.createElement(`label`,null,r,p.createElement(`select`,{...u,ref:s},p.createElement(`option`,{value:``,label:`\xA0`},`\xA0`),[...t.collection.getKeys()].map(e=>{let n=t.collection.getItem(e);if(n&&n.type===`item`)return p.createElement(`option`,{key:n.key,value:n.key},n.textValue)}),t.collection.size===0&&i&&d.map((e,t)=>p.createElement(`option`,{key:t,value:e??``})))));if(i){let{validationBehavior:e}=ad.get(t)||{};d.length===0&&(d=[null]);let n=d.map((t,n)=>{let r={type:`hidden`,autoComplete:u.autoComplete,name:i,form:a,disabled:o,value:t??``};return e===`native`?p.createElement(`input`,{key:n,...r,ref:n===0?c:null,style:{display:`none`},type:`text`,required:n===0&&u.required,onChange:()=>{}}):p.createElement(`input`,{key:n,...r,ref:n===0?c:null})});return p.createElement(p.Fragment,null,n)}return null}function ld(e){let{selectionMode:t=`single`,shouldCloseOnSelect:n=t===`single`}=e,r=Yl(e),[i,a]=(0,p.useState)(null),o=(0,p.useMemo)(()=>e.defaultValue===void 0?t===`single`?e.defaultSelectedKey??null:[]:e.defaultValue,[e.defaultValue,e.defaultSelectedKey,t]),[s,c]=En((0,p.useMemo)(()=>e.value===void 0?t===`single`?e.selectedKey:void 0:e.value,[e.value,e.selectedKey,t]),o,e.onChange),l=t===`single`&&Array.isArray(s)?s[0]:s,u=n=>{if(t===`single`){let t=Array.isArray(n)?n[0]??null:n;c(t),t!==l&&e.onSelectionChange?.(t)}else{let e=[];Array.isArray(n)?e=n:n!=null&&(e=[n]),c(e)}},d=Bs({...e,selectionMode:t,disallowEmptySelection:t===`single`,allowDuplicateSelectionEvents:!0,selectedKeys:(0,p.useMemo)(()=>ud(l),[l]),onSelectionChange:e=>{if(e!==`all`){if(t===`single`){let t=e.values().next().value??null;u(t)}else u([...e]);n&&r.close(),h.commitValidation()}}}),f=d.selectionManager.firstSelectedKey,m=(0,p.useMemo)(()=>[...d.selectionManager.selectedKeys].map(e=>d.collection.getItem(e)).filter(e=>e!=null),[d.selectionManager.selectedKeys,d.collection]),h=oa({...e,value:Array.isArray(l)&&l.length===0?null:l}),[g,_]=(0,p.useState)(!1),[v]=(0,p.useState)(l);return{...h,...d,...r,value:l,defaultValue:o??v,setValue:u,selectedKey:f,setSelectedKey:u,selectedItem:m[0]??null,selectedItems:m,defaultSelectedKey:e.defaultSelectedKey??(e.selectionMode===`single`?v:null),focusStrategy:i,open(t=null){(d.collection.size!==0||e.allowsEmptyCollection)&&(a(t),r.open())},toggle(t=null){(d.collection.size!==0||e.allowsEmptyCollection)&&(a(t),r.toggle())},isFocused:g,setFocused:_}}function ud(e){if(e!==void 0)return e===null?[]:Array.isArray(e)?e:[e]}function dd(e){return e&&e.__esModule?e.default:e}var fd=(0,p.createContext)(null),pd=(0,p.createContext)(null),md=gr(function(e,t){[e,t]=z(e,t,fd);let{children:n,isDisabled:r=!1,isInvalid:i=!1,isRequired:a=!1}=e,o=(0,p.useMemo)(()=>typeof n==`function`?n({isOpen:!1,isDisabled:r,isInvalid:i,isRequired:a,isFocused:!1,isFocusVisible:!1,defaultChildren:null}):n,[n,r,i,a]);return p.createElement(Sr,{content:o},n=>p.createElement(gd,{props:e,collection:n,selectRef:t}))}),hd=[Si,Mi,Ri];function gd({props:e,selectRef:t,collection:n}){let{validationBehavior:r}=se(pa)||{},i=e.validationBehavior??r??`native`,a=ld({...e,collection:n,children:void 0,validationBehavior:i}),{isFocusVisible:o,focusProps:s}=hi({within:!0}),c=(0,p.useRef)(null),[l,u]=ce(!e[`aria-label`]&&!e[`aria-labelledby`]),{labelProps:d,triggerProps:f,valueProps:m,menuProps:h,descriptionProps:g,errorMessageProps:_,hiddenSelectProps:v,...y}=od({...le(e),label:u,validationBehavior:i},a,c),b=(0,p.useMemo)(()=>({isOpen:a.isOpen,isFocused:a.isFocused,isFocusVisible:o,isDisabled:e.isDisabled||!1,isInvalid:y.isInvalid||!1,isRequired:e.isRequired||!1}),[a.isOpen,a.isFocused,o,e.isDisabled,y.isInvalid,e.isRequired]),x=R({...e,values:b,defaultClassName:`react-aria-Select`}),S=q(e,{global:!0});delete S.id;let C=(0,p.useRef)(null);return p.createElement(oe,{values:[[fd,e],[pd,a],[_d,m],[Si,{...d,ref:l,elementType:`span`}],[Mi,{...f,ref:c,isPressed:a.isOpen,autoFocus:e.autoFocus}],[Wu,a],[$l,{trigger:`Select`,triggerRef:c,scrollRef:C,placement:`bottom start`,"aria-labelledby":h[`aria-labelledby`],clearContexts:hd}],[Ws,{...h,ref:C}],[Gs,a],[Ri,{slots:{description:g,errorMessage:_}}],[Qi,y]]},p.createElement(B.div,{...I(S,x,s),ref:t,slot:e.slot||void 0,"data-focused":a.isFocused||void 0,"data-focus-visible":o||void 0,"data-open":a.isOpen||void 0,"data-disabled":e.isDisabled||void 0,"data-invalid":y.isInvalid||void 0,"data-required":e.isRequired||void 0},x.children,p.createElement(cd,{...v,autoComplete:e.autoComplete})))}var _d=(0,p.createContext)(null),vd=gr(function(e,t){[e,t]=z(e,t,_d);let n=(0,p.useContext)(pd),{placeholder:r}=se(fd),i=n.selectedItems.map(e=>{let t=e.props?.children;return typeof t==`function`&&(t=t({isHovered:!1,isPressed:!1,isSelected:!1,isFocused:!1,isFocusVisible:!1,isDisabled:!1,selectionMode:`single`,selectionBehavior:`toggle`})),t}),a=Ku(),o=(0,p.useMemo)(()=>n.selectedItems.map(e=>e?.textValue),[n.selectedItems]),s=n.selectionManager.selectionMode,c=(0,p.useMemo)(()=>s===`single`?o[0]??``:a.format(o),[s,a,o]),l=(0,p.useMemo)(()=>{if(s===`single`)return i[0];let e=a.formatToParts(o);if(e.length===0)return null;let t=0;return e.map(e=>e.type===`element`?p.createElement(p.Fragment,{key:t},i[t++]):e.value)},[s,a,o,i]),u=wn(dd(lo),`react-aria-components`),d=R({...e,defaultChildren:l??r??u.format(`selectPlaceholder`),defaultClassName:`react-aria-SelectValue`,values:{selectedItem:n.selectedItems[0]?.value??null,selectedItems:(0,p.useMemo)(()=>n.selectedItems.map(e=>e.value??null),[n.selectedItems]),selectedText:c,isPlaceholder:n.selectedItems.length===0,state:n}}),f=q(e,{global:!0});return p.createElement(B.span,{ref:t,...f,...d,"data-placeholder":n.selectedItems.length===0||void 0},p.createElement(Ri.Provider,{value:void 0},d.children))});function yd(e,t,n){let{labelProps:r,inputProps:i,isSelected:a,...o}=Sa(e,t,n);return{labelProps:r,inputProps:{...i,role:`switch`,checked:a},isSelected:a,...o}}var bd=(0,p.createContext)(null),xd=(0,p.createContext)(null),Sd=(0,p.createContext)(null),Cd=(0,p.forwardRef)(function(e,t){let{inputRef:n=null,...r}=e;[e,t]=z(r,t,bd);let{validationBehavior:i}=se(pa)||{},a=e.validationBehavior??i??`native`,o=L((0,p.useMemo)(()=>ee(n,e.inputRef===void 0?null:e.inputRef),[n,e.inputRef])),s=Ca(e),c=yd({...le(e),children:typeof e.children==`function`||e.children,validationBehavior:a},s,o),{descriptionProps:l,errorMessageProps:u,isSelected:d,isDisabled:f,isReadOnly:m,isInvalid:h,validationDetails:g,validationErrors:_}=c,v=R({...e,defaultClassName:`react-aria-SwitchField`,values:{isSelected:d,isDisabled:f,isReadOnly:m,isInvalid:h,isRequired:e.isRequired||!1,state:s}}),y=q(e,{global:!0});return delete y.id,delete y.onClick,p.createElement(B.div,{...I(y,v),ref:t,slot:e.slot||void 0,"data-selected":d||void 0,"data-disabled":f||void 0,"data-readonly":m||void 0,"data-invalid":h||void 0,"data-required":e.isRequired||void 0},p.createElement(oe,{values:[[xd,s],[Sd,{...c,inputRef:o,defaultClassName:`react-aria-SwitchButton`,isRequired:e.isRequired}],[Ri,{slots:{description:l,errorMessage:u}}],[Qi,{isInvalid:h,validationDetails:g,validationErrors:_}]]},v.children))}),wd=(0,p.forwardRef)(function(e,t){let{labelProps:n,inputProps:r,isSelected:i,isDisabled:a,isReadOnly:o,isPressed:s,isInvalid:c,inputRef:l,defaultClassName:u,isRequired:d}=(0,p.useContext)(Sd),{isFocused:f,isFocusVisible:m,focusProps:h}=hi(),g=a||o,_=(0,p.useContext)(xd),{hoverProps:v,isHovered:y}=xi({...e,isDisabled:g}),b=R({...e,defaultClassName:u,values:{isSelected:i,isPressed:s,isHovered:y,isFocused:f,isFocusVisible:m,isDisabled:a,isReadOnly:o,isInvalid:c,isRequired:d||!1,state:_}}),x=q(e,{global:!0});return delete x.id,delete x.onClick,p.createElement(B.label,{...I(x,n,v,b),ref:t,slot:e.slot||void 0,"data-selected":i||void 0,"data-pressed":s||void 0,"data-hovered":y||void 0,"data-focused":f||void 0,"data-focus-visible":m||void 0,"data-disabled":a||void 0,"data-readonly":o||void 0,"data-invalid":c||void 0,"data-required":d||void 0},p.createElement(Zi,{elementType:`span`},p.createElement(`input`,{...I(r,h),ref:l})),b.children)}),Td=(0,p.createContext)({}),Ed=e=>{let{onHoverStart:t,onHoverChange:n,onHoverEnd:r,...i}=e;return i},Dd=(0,p.forwardRef)(function(e,t){[e,t]=z(e,t,Td);let{hoverProps:n,isHovered:r}=xi(e),{isFocused:i,isFocusVisible:a,focusProps:o}=hi({isTextInput:!0,autoFocus:e.autoFocus}),s=!!e[`aria-invalid`]&&e[`aria-invalid`]!==`false`,c=R({...e,values:{isHovered:r,isFocused:i,isFocusVisible:a,isDisabled:e.disabled||!1,isInvalid:s},defaultClassName:`react-aria-TextArea`});return p.createElement(B.textarea,{...I(Ed(e),o,n),...c,ref:t,"data-focused":i||void 0,"data-disabled":e.disabled||void 0,"data-hovered":r||void 0,"data-focus-visible":a||void 0,"data-invalid":s||void 0})}),Od=(0,p.createContext)(null),kd=gr(function(e,t){[e,t]=z(e,t,Od);let{validationBehavior:n}=se(pa)||{},r=e.validationBehavior??n??`native`,i=(0,p.useRef)(null);[e,i]=z(e,i,On);let[a,o]=ce(!e[`aria-label`]&&!e[`aria-labelledby`]),[s,c]=(0,p.useState)(`input`),{labelProps:l,inputProps:u,descriptionProps:d,errorMessageProps:f,...m}=Oa({...le(e),inputElementType:s,label:o,validationBehavior:r},i),h=(0,p.useCallback)(e=>{i.current=e,e&&c(e instanceof HTMLTextAreaElement?`textarea`:`input`)},[i]),g=R({...e,values:{isDisabled:e.isDisabled||!1,isInvalid:m.isInvalid,isReadOnly:e.isReadOnly||!1,isRequired:e.isRequired||!1},defaultClassName:`react-aria-TextField`}),_=q(e,{global:!0});return delete _.id,p.createElement(B.div,{..._,...g,ref:t,slot:e.slot||void 0,"data-disabled":e.isDisabled||void 0,"data-invalid":m.isInvalid||void 0,"data-readonly":e.isReadOnly||void 0,"data-required":e.isRequired||void 0},p.createElement(oe,{values:[[Si,{...l,ref:a}],[Ta,{...u,ref:h}],[Td,{...u,ref:h}],[wa,{role:`presentation`,isInvalid:m.isInvalid,isDisabled:e.isDisabled||!1}],[Ri,{slots:{description:d,errorMessage:f}}],[Qi,m]]},g.children))});function Ad(e,t,n){let{isSelected:r}=t,{isPressed:i,buttonProps:a}=ji({...e,onPress:m(t.toggle,e.onPress)},n);return{isPressed:i,isSelected:r,isDisabled:e.isDisabled||!1,buttonProps:I(a,{"aria-pressed":r})}}function jd(e,t){let{"aria-label":n,"aria-labelledby":r,orientation:i=`horizontal`}=e,[a,o]=(0,p.useState)(!1);h(()=>{o(!!(t.current&&t.current.parentElement?.closest(`[role="toolbar"]`)))});let{direction:s}=un(),c=s===`rtl`&&i===`horizontal`,l=Jo(t),u=e=>{if(U(e.currentTarget,G(e))){if(i===`horizontal`&&e.key===`ArrowRight`||i===`vertical`&&e.key===`ArrowDown`)c?l.focusPrevious():l.focusNext();else if(i===`horizontal`&&e.key===`ArrowLeft`||i===`vertical`&&e.key===`ArrowUp`)c?l.focusNext():l.focusPrevious();else if(e.key===`Tab`){d.current=W(),e.shiftKey?l.focusFirst():l.focusLast();return}else return;e.stopPropagation(),e.preventDefault()}},d=(0,p.useRef)(null),f=e=>{!U(e.currentTarget,e.relatedTarget)&&!d.current&&(d.current=G(e))},m=e=>{d.current&&!U(e.currentTarget,e.relatedTarget)&&U(t.current,G(e))&&(d.current?.focus(),d.current=null)};return{toolbarProps:{...q(e,{labelable:!0}),role:a?`group`:`toolbar`,"aria-orientation":i,"aria-label":n,"aria-labelledby":n==null?r:void 0,onKeyDownCapture:a?void 0:u,onFocusCapture:a?void 0:m,onBlurCapture:a?void 0:f}}}function Md(e,t,n){let{isDisabled:r}=e,{toolbarProps:i}=jd(e,n);return{groupProps:{...i,role:t.selectionMode===`single`?`radiogroup`:i.role,"aria-disabled":r}}}function Nd(e,t,n){let r={isSelected:t.selectedKeys.has(e.id),defaultSelected:!1,setSelected(n){t.setSelected(e.id,n)},toggle(){t.toggleKey(e.id)}},{isPressed:i,isSelected:a,isDisabled:o,buttonProps:s}=Ad({...e,id:void 0,isDisabled:e.isDisabled||t.isDisabled},r,n);return t.selectionMode===`single`&&(s.role=`radio`,s[`aria-checked`]=r.isSelected,delete s[`aria-pressed`]),{isPressed:i,isSelected:a,isDisabled:o,buttonProps:s}}function Pd(e){let{selectionMode:t=`single`,disallowEmptySelection:n,isDisabled:r=!1}=e,[i,a]=En((0,p.useMemo)(()=>e.selectedKeys?new Set(e.selectedKeys):void 0,[e.selectedKeys]),(0,p.useMemo)(()=>e.defaultSelectedKeys?new Set(e.defaultSelectedKeys):new Set,[e.defaultSelectedKeys]),e.onSelectionChange);return{selectionMode:t,isDisabled:r,selectedKeys:i,setSelectedKeys:a,toggleKey(e){let r;t===`multiple`?(r=new Set(i),r.has(e)&&(!n||r.size>1)?r.delete(e):r.add(e)):r=new Set(i.has(e)&&!n?[]:[e]),a(r)},setSelected(e,t){t!==i.has(e)&&this.toggleKey(e)}}}var Fd=(0,p.createContext)({}),Id=(0,p.createContext)(null),Ld=(0,p.forwardRef)(function(e,t){[e,t]=z(e,t,Fd);let n=Pd(e),{groupProps:r}=Md(e,n,t),i=R({...e,values:{orientation:e.orientation||`horizontal`,isDisabled:n.isDisabled,state:n},defaultClassName:`react-aria-ToggleButtonGroup`}),a=q(e,{global:!0});return p.createElement(B.div,{...I(a,i,r),ref:t,slot:e.slot||void 0,"data-orientation":e.orientation||`horizontal`,"data-disabled":e.isDisabled||void 0},p.createElement(Id.Provider,{value:n},p.createElement(vo,null,i.children)))}),Rd=(0,p.createContext)({}),zd=(0,p.forwardRef)(function(e,t){[e,t]=z(e,t,Rd);let n=(0,p.useContext)(Id),r=Ca(n&&e.id!=null?{isSelected:n.selectedKeys.has(e.id),onChange(t){n.setSelected(e.id,t)}}:e),{buttonProps:i,isPressed:a,isSelected:o,isDisabled:s}=n&&e.id!=null?Nd({...e,id:e.id},n,t):Ad({...e,id:e.id==null?void 0:String(e.id)},r,t),{focusProps:c,isFocused:l,isFocusVisible:u}=hi(e),{hoverProps:d,isHovered:f}=xi({...e,isDisabled:s}),m=R({...e,id:void 0,values:{isHovered:f,isPressed:a,isFocused:l,isSelected:r.isSelected,isFocusVisible:u,isDisabled:s,state:r},defaultClassName:`react-aria-ToggleButton`}),h=q(e,{global:!0});return delete h.id,delete h.onClick,p.createElement(B.button,{...I(h,m,i,c,d),ref:t,slot:e.slot||void 0,"data-focused":l||void 0,"data-disabled":s||void 0,"data-pressed":a||void 0,"data-selected":o||void 0,"data-hovered":f||void 0,"data-focus-visible":u||void 0},p.createElement(yo.Provider,{value:{isSelected:o}},m.children))});function Bd(e,t){if(e instanceof RegExp)return{keys:!1,pattern:e};var n,r,i,a,o=[],s=``,c=e.split(`/`);for(c[0]||c.shift();i=c.shift();)n=i[0],n===`*`?(o.push(n),s+=i[1]===`?`?`(?:/(.*))?`:`/(.*)`):n===`:`?(r=i.indexOf(`?`,1),a=i.indexOf(`.`,1),o.push(i.substring(1,~r?r:~a?a:i.length)),s+=~r&&!~a?`(?:/([^/]+?))?`:`/([^/]+?)`,~a&&(s+=(~r?`?`:``)+`\\`+i.substring(a))):s+=`/`+i;return{keys:o,pattern:RegExp(`^`+s+(t?`(?=$|/)`:`/?$`),`i`)}}var Vd=p.useInsertionEffect,Hd=typeof window<`u`&&window.document!==void 0&&window.document.createElement!==void 0?p.useLayoutEffect:p.useEffect,Ud=Vd||Hd,Wd=e=>{let t=p.useRef([e,(...e)=>t[0](...e)]).current;return Ud(()=>{t[0]=e}),t[1]},Gd=[`popstate`,`pushState`,`replaceState`,`hashchange`],Kd=[],qd=()=>Kd.forEach(e=>e()),Jd=e=>(Kd.push(e)===1&&Gd.forEach(e=>addEventListener(e,qd)),()=>{Kd=Kd.filter(t=>t!==e),Kd.length||Gd.forEach(e=>removeEventListener(e,qd))}),Yd=(e,t)=>(0,yr.useSyncExternalStore)(Jd,e,t),Xd=()=>location.search,Zd=({ssrSearch:e}={})=>Yd(Xd,e==null?Xd:()=>e),Qd=()=>location.pathname,$d=({ssrPath:e}={})=>Yd(Qd,e==null?Qd:()=>e),ef=(e,{replace:t=!1,state:n=null}={})=>history[t?`replaceState`:`pushState`](n,``,e),tf=e=>[$d(e),ef],nf=Symbol.for(`wouter_v3`);if(typeof history<`u`&&window[nf]===void 0){for(let e of[`pushState`,`replaceState`]){let t=history[e];history[e]=function(){let n=t.apply(this,arguments),r=new Event(e);return r.arguments=arguments,dispatchEvent(r),n}}Object.defineProperty(window,nf,{value:!0})}var rf=(e=``)=>e===`/`?``:e,af=(e,t)=>e[0]===`~`?e.slice(1):rf(t)+e,of=(e,t)=>(e=sf(rf(e)),t=sf(t),!e||(t.toLowerCase()+`/`).startsWith(e.toLowerCase()+`/`)?t.slice(e.length)||`/`:`~`+t),sf=e=>{try{return e.includes(`%`)?decodeURI(e):e}catch{return e}},cf=e=>sf(e[0]===`?`?e.slice(1):e),lf={hook:tf,searchHook:Zd,parser:Bd,base:``,ssrPath:void 0,ssrSearch:void 0,ssrContext:void 0,hrefs:e=>e,aroundNav:(e,t,n)=>e(t,n)},uf=(0,p.createContext)(lf),df=()=>(0,p.useContext)(uf),ff={},pf=(0,p.createContext)(ff),mf=()=>(0,p.useContext)(pf),hf=(e,t=e.base)=>of(t,e.hook(e)[0]),gf=e=>{let[t,n]=e.hook(e);return[of(e.base,t),Wd((t,r)=>e.aroundNav(n,af(t,e.base),r))]},_f=()=>gf(df()),vf=()=>{let e=df();return cf(e.searchHook(e))},yf=(e,t,n,r)=>{let{pattern:i,keys:a}=t instanceof RegExp?{pattern:t}:e(t||`*`,r),o=i.exec(n);if(!o)return[!1,null];let s={};for(let e=1;e<o.length;e++)s[e-1]=o[e];if(a)for(let e=0;e<a.length;e++)s[a[e]]=o[e+1];else Object.assign(s,o.groups);return r?[!0,s,o[0]]:[!0,s]},bf=({children:e,...t})=>{let n=df(),r=t.hook?lf:n,i=r;if(t.ssrPath){let[e,n=t.ssrSearch??``]=t.ssrPath.split(`?`);e&&(t.ssrSearch=n,t.ssrPath=e)}t.hrefs=t.hrefs??t.hook?.hrefs,t.searchHook=t.searchHook??t.hook?.searchHook;let a=(0,p.useRef)(r),o=a.current,s=o;for(let e in r){let n=e===`base`?r[e]+(t[e]??``):t[e]??r[e];n!==s[e]&&(o===s&&(a.current=s={...s}),s[e]=n),(n!==r[e]||n!==i[e])&&(i=s)}return(0,p.createElement)(uf.Provider,{value:i},e)},xf=({children:e,component:t},n)=>t?(0,p.createElement)(t,{params:n}):typeof e==`function`?e(n):e,Sf=e=>{let t=(0,p.useRef)(ff),n=t.current,r=Object.keys(e);return t.current=r.length!==Object.keys(n).length||r.some(t=>e[t]!==n[t])?e:n};function Cf(){let[e,t]=_f(),n=vf(),r=(0,p.useMemo)(()=>new URLSearchParams(n),[n]),i=r;return[r,Wd((n,r)=>{i=new URLSearchParams(typeof n==`function`?n(i):n);let a=i.toString();t(e+(a?`?`+a:``),r)})]}var wf=({path:e,nest:t,match:n,...r})=>{let i=df(),a=hf(i),[o,s,c]=n??yf(i.parser,e,a,t),l=Sf({...mf(),...s});if(!o)return null;let u=xf(r,l);return(0,p.createElement)(pf.Provider,{value:l},c?(0,p.createElement)(bf,{base:c},u):u)},Tf=(0,p.forwardRef)((e,t)=>{let n=df(),[r,i]=gf(n),{to:a=``,href:o=a,onClick:s,asChild:c,children:l,className:u,replace:d,state:f,transition:m,...h}=e;return h.onClick=Wd(t=>{t.ctrlKey||t.metaKey||t.altKey||t.shiftKey||t.button!==0||(s?.(t),t.defaultPrevented||(t.preventDefault(),i(o,e)))}),h.href=n.hrefs(o[0]===`~`?o.slice(1):n.base+o,n),u!==void 0&&(h.className=u?.call?u(r===o):u),t&&(h.ref=t),c&&(0,p.isValidElement)(l)?(0,p.cloneElement)(l,h):(0,p.createElement)(`a`,h,l)}),Ef=(e,t=[])=>{if(Array.isArray(e))for(let n of e)Ef(n&&n.type===p.Fragment?n.props.children:n,t);else t.push(e);return t},Df=({children:e,location:t})=>{let n=df(),r=hf(n);for(let i of Ef(e)){let e=0;if((0,p.isValidElement)(i)&&(e=yf(n.parser,i.props.path,t||r,i.props.nest))[0])return(0,p.cloneElement)(i,{match:e})}return null};function Of(e){return e===null?`null`:Array.isArray(e)?`array`:typeof e}function kf(e){return Of(e)===`object`}function Af(e){return Array.isArray(e)&&e.length>0&&e.every(e=>`message`in e)}function jf(e,t){return e.length<124?e:t}var Mf=(e=>(e[e.InternalServerError=4500]=`InternalServerError`,e[e.InternalClientError=4005]=`InternalClientError`,e[e.BadRequest=4400]=`BadRequest`,e[e.BadResponse=4004]=`BadResponse`,e[e.Unauthorized=4401]=`Unauthorized`,e[e.Forbidden=4403]=`Forbidden`,e[e.SubprotocolNotAcceptable=4406]=`SubprotocolNotAcceptable`,e[e.ConnectionInitialisationTimeout=4408]=`ConnectionInitialisationTimeout`,e[e.ConnectionAcknowledgementTimeout=4504]=`ConnectionAcknowledgementTimeout`,e[e.SubscriberAlreadyExists=4409]=`SubscriberAlreadyExists`,e[e.TooManyInitialisationRequests=4429]=`TooManyInitialisationRequests`,e))(Mf||{}),Nf=(e=>(e.ConnectionInit=`connection_init`,e.ConnectionAck=`connection_ack`,e.Ping=`ping`,e.Pong=`pong`,e.Subscribe=`subscribe`,e.Next=`next`,e.Error=`error`,e.Complete=`complete`,e))(Nf||{});function Pf(e){if(!kf(e))throw Error(`Message is expected to be an object, but got ${Of(e)}`);if(!e.type)throw Error(`Message is missing the 'type' property`);if(typeof e.type!=`string`)throw Error(`Message is expects the 'type' property to be a string, but got ${Of(e.type)}`);switch(e.type){case`connection_init`:case`connection_ack`:case`ping`:case`pong`:if(e.payload!=null&&!kf(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an object or nullish or missing, but got "${e.payload}"`);break;case`subscribe`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${Of(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);if(!kf(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an object, but got ${Of(e.payload)}`);if(typeof e.payload.query!=`string`)throw Error(`"${e.type}" message payload expects the 'query' property to be a string, but got ${Of(e.payload.query)}`);if(e.payload.variables!=null&&!kf(e.payload.variables))throw Error(`"${e.type}" message payload expects the 'variables' property to be a an object or nullish or missing, but got ${Of(e.payload.variables)}`);if(e.payload.operationName!=null&&Of(e.payload.operationName)!==`string`)throw Error(`"${e.type}" message payload expects the 'operationName' property to be a string or nullish or missing, but got ${Of(e.payload.operationName)}`);if(e.payload.extensions!=null&&!kf(e.payload.extensions))throw Error(`"${e.type}" message payload expects the 'extensions' property to be a an object or nullish or missing, but got ${Of(e.payload.extensions)}`);break;case`next`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${Of(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);if(!kf(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an object, but got ${Of(e.payload)}`);break;case`error`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${Of(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);if(!Af(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an array of GraphQL errors, but got ${JSON.stringify(e.payload)}`);break;case`complete`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${Of(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);break;default:throw Error(`Invalid message 'type' property "${e.type}"`)}return e}function Ff(e,t){return Pf(typeof e==`string`?JSON.parse(e,t):e)}function If(e,t){return Pf(e),JSON.stringify(e,t)}function Lf(e){let{url:t,connectionParams:n,lazy:r=!0,onNonLazyError:i=console.error,lazyCloseTimeout:a=0,keepAlive:o=0,disablePong:s,connectionAckWaitTimeout:c=0,retryAttempts:l=5,retryWait:u=async function(e){let t=2**e;await new Promise(e=>setTimeout(e,t*1e3+Math.floor(Math.random()*2700+300)))},shouldRetry:d=zf,on:f,webSocketImpl:p,generateID:m=function(){return`xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx`.replace(/[xy]/g,e=>{let t=Math.random()*16|0;return(e==`x`?t:t&3|8).toString(16)})},jsonMessageReplacer:h,jsonMessageReviver:g}=e,_;if(p){if(!Vf(p))throw Error(`Invalid WebSocket implementation provided`);_=p}else typeof WebSocket<`u`?_=WebSocket:typeof global<`u`?_=global.WebSocket||global.MozWebSocket:typeof window<`u`&&(_=window.WebSocket||window.MozWebSocket);if(!_)throw Error("WebSocket implementation missing; on Node you can `import WebSocket from 'ws';` and pass `webSocketImpl: WebSocket` to `createClient`");let v=_,y=(()=>{let e=(()=>{let e={};return{on(t,n){return e[t]=n,()=>{delete e[t]}},emit(t){`id`in t&&e[t.id]?.(t)}}})(),t={connecting:f?.connecting?[f.connecting]:[],opened:f?.opened?[f.opened]:[],connected:f?.connected?[f.connected]:[],ping:f?.ping?[f.ping]:[],pong:f?.pong?[f.pong]:[],message:f?.message?[e.emit,f.message]:[e.emit],closed:f?.closed?[f.closed]:[],error:f?.error?[f.error]:[]};return{onMessage:e.on,on(e,n){let r=t[e];return r.push(n),()=>{let e=r.indexOf(n);e>-1&&r.splice(e,1)}},emit(e,...n){for(let r of[...t[e]])r(...n)}}})();function b(e){let t=[y.on(`error`,n=>{t.forEach(e=>e()),e(n)}),y.on(`closed`,n=>{t.forEach(e=>e()),e(n)})];return()=>t.forEach(e=>e())}let x,S=0,C,w=!1,T=0,E=!1;async function D(){clearTimeout(C);let[e,r]=await(x??=new Promise((e,r)=>(async()=>{if(w){if(await u(T),!S)return x=void 0,r({code:1e3,reason:`All Subscriptions Gone`});T++}y.emit(`connecting`,w);let i=new v(typeof t==`function`?await t():t,`graphql-transport-ws`),a,l;function d(){isFinite(o)&&o>0&&(clearTimeout(l),l=setTimeout(()=>{i.readyState===v.OPEN&&(i.send(If({type:Nf.Ping})),y.emit(`ping`,!1,void 0))},o))}b(e=>{x=void 0,clearTimeout(a),clearTimeout(l),r(e),e instanceof Rf&&(i.close(4499,`Terminated`),i.onerror=null,i.onclose=null)}),i.onerror=e=>y.emit(`error`,e),i.onclose=e=>y.emit(`closed`,e),i.onopen=async()=>{try{y.emit(`opened`,i);let e=typeof n==`function`?await n():n;if(i.readyState!==v.OPEN)return;i.send(If(e?{type:Nf.ConnectionInit,payload:e}:{type:Nf.ConnectionInit},h)),isFinite(c)&&c>0&&(a=setTimeout(()=>{i.close(Mf.ConnectionAcknowledgementTimeout,`Connection acknowledgement timeout`)},c)),d()}catch(e){y.emit(`error`,e),i.close(Mf.InternalClientError,jf(e instanceof Error?e.message:String(e),`Internal client error`))}};let f=!1;i.onmessage=({data:t})=>{try{let n=Ff(t,g);if(y.emit(`message`,n),n.type===`ping`||n.type===`pong`){y.emit(n.type,!0,n.payload),n.type===`pong`?d():s||(i.send(If(n.payload?{type:Nf.Pong,payload:n.payload}:{type:Nf.Pong},h)),y.emit(`pong`,!1,n.payload));return}if(f)return;if(n.type!==Nf.ConnectionAck)throw Error(`First message cannot be of type ${n.type}`);clearTimeout(a),f=!0,y.emit(`connected`,i,n.payload,w),w=!1,T=0;let r=new Promise((e,t)=>b(t));r.catch(()=>{}),e([i,r])}catch(e){i.onmessage=null,y.emit(`error`,e),i.close(Mf.BadResponse,jf(e instanceof Error?e.message:String(e),`Bad response`))}}})()));e.readyState===v.CLOSING&&await r;let i=()=>{},l=new Promise(e=>i=e);return[e,i,new Promise((t,n)=>{let i=b(n);e.readyState!==v.OPEN&&r.catch(n),l.then(()=>{if(i(),!S){let t=()=>e.close(1e3,`Normal Closure`);isFinite(a)&&a>0?(clearTimeout(C),C=setTimeout(()=>{!S&&e.readyState===v.OPEN&&t()},a)):t()}t()})})]}function O(e){if(zf(e)&&(Bf(e.code)||[Mf.InternalServerError,Mf.InternalClientError,Mf.BadRequest,Mf.BadResponse,Mf.Unauthorized,Mf.SubprotocolNotAcceptable,Mf.SubscriberAlreadyExists,Mf.TooManyInitialisationRequests].includes(e.code)))throw e;if(E)return!1;if(zf(e)&&e.code===1e3)return S>0;if(!l||T>=l||!d(e))throw e;return w=!0}r||(async()=>{for(S++;;)try{let[,,e]=await D();await e}catch(e){try{if(!O(e))return}catch(e){return i?.(e)}}})();function k(e,t){let n=m(e),r=!1,i=!1,a=()=>{S--,r=!0};return(async()=>{for(S++;;)try{let[o,s,c]=await D();if(r)return c.catch(()=>{}),s();let l=y.onMessage(n,e=>{switch(e.type){case Nf.Next:t.next(e.payload);return;case Nf.Error:i=!0,r=!0,t.error(e.payload),a();return;case Nf.Complete:r=!0,a();return}});o.send(If({id:n,type:Nf.Subscribe,payload:e},h)),a=()=>{!r&&o.readyState===v.OPEN&&o.send(If({id:n,type:Nf.Complete},h)),S--,r=!0,s()},await c.finally(l);return}catch(e){if(!O(e))return}})().then(()=>{i||t.complete()}).catch(e=>{t.error(e)}),()=>{r||a()}}return{on:y.on,subscribe:k,iterate(e){let t=[],n={done:!1,error:null,resolve:()=>{}},r=k(e,{next(e){t.push(e),n.resolve()},error(e){n.done=!0,n.error=e,n.resolve()},complete(){n.done=!0,n.resolve()}}),i=async function*(){for(;;){for(t.length||await new Promise(e=>n.resolve=e);t.length;)yield t.shift();if(n.error)throw n.error;if(n.done)return}}();return i.throw=async e=>(n.done||(n.done=!0,n.error=e,n.resolve()),{done:!0,value:void 0}),i.return=async()=>(r(),{done:!0,value:void 0}),i},async dispose(){if(E=!0,x){let[e]=await x;e.close(1e3,`Normal Closure`)}},terminate(){x&&y.emit(`closed`,new Rf)}}}var Rf=class extends Error{name=`TerminatedCloseEvent`;message=`4499: Terminated`;code=4499;reason=`Terminated`;wasClean=!1};function zf(e){return kf(e)&&`code`in e&&`reason`in e}function Bf(e){return![1e3,1001,1006,1005,1012,1013,1014].includes(e)&&e>=1e3&&e<=1999}function Vf(e){return typeof e==`function`&&`constructor`in e&&`CLOSED`in e&&`CLOSING`in e&&`CONNECTING`in e&&`OPEN`in e}var Hf=class extends Error{status;code;constructor(e,t,n){super(n),this.status=e,this.code=t}};async function Uf(e,...[t]){let n;try{n=await fetch(`/graphql`,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/json`},body:JSON.stringify({query:e.toString(),variables:t??{}})})}catch{throw new Hf(0,`OFFLINE`,`the server did not answer`)}let r=await n.json().catch(()=>null),i=r?.errors?.[0];if(i)throw new Hf(n.status,i.extensions?.code??``,i.message);if(!r?.data)throw new Hf(n.ok?502:n.status,``,`the answer is not GraphQL`);return r.data}var Wf=Lf({url:`${location.protocol===`https:`?`wss`:`ws`}://${location.host}/graphql`,lazy:!0,retryAttempts:1e3,shouldRetry:()=>!0,keepAlive:2e4});function Gf(e,t,n,r){return Wf.subscribe({query:e.toString(),variables:t},{next:e=>{r(!e.data),e.data&&n(e.data)},error:()=>r(!0),complete:()=>{}})}function Kf(e){let t=[];for(let n of e?.edges??[])n?.node&&t.push(n.node);return t}function qf(e,t){if(!e||!(`id`in e))throw new Hf(200,`NOT_FOUND`,`There is no such ${t}, or none that you may see`);return e}function Jf(e){return e instanceof Hf?e.status===0||e.status===502?{kind:`offline`,title:`The server cannot be reached`,text:`Nothing was changed. Check that fellowplan is running, then try again.`}:e.status===401||e.code===`UNAUTHENTICATED`||e.code===`UNAUTHORIZED`?{kind:`signed-out`,title:`Sign in to see this`,text:Yf(e.message)}:e.status===429?{kind:`refused`,title:`Too many requests`,text:`Wait a minute and try again.`}:e.code===`FORBIDDEN`?{kind:`refused`,title:`This is not yours to see`,text:Yf(e.message)}:e.code===`NOT_FOUND`?{kind:`refused`,title:`It is not there`,text:Yf(e.message)}:{kind:`broken`,title:`The server refused the request`,text:Yf(e.message)}:{kind:`broken`,title:`Something went wrong`,text:Yf(e instanceof Error?e.message:String(e))}}function Yf(e){let t=e.trim();return t&&t[0].toUpperCase()+t.slice(1)+(/[.!?…]$/.test(t)?``:`.`)}var Q=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new Q(`
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}
    `,{fragmentName:`BreachHere`}),new Q(`
    fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
}
    `,{fragmentName:`State`}),new Q(`
    fragment Reason on ReasonItem {
  rule
  title
  sentence
  enrollmentID
  fellow {
    id
    name
  }
  rotation {
    id
    name
  }
  mentor {
    id
    name
  }
  site {
    id
    name
  }
  blocks {
    id
    name
  }
}
    `,{fragmentName:`Reason`}),new Q(`
    fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}
    `,{fragmentName:`ScheduleHead`});var Xf=new Q(`
    query Grid($id: ID!) {
  node(id: $id) {
    ... on Schedule {
      ...ScheduleHead
      cells {
        id
        enrollmentID
        blockID
        part
        percent
        rotationID
        offsiteOptionID
        mentorID
        pinned
        pinReason
      }
    }
  }
}
    fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`),Zf=new Q(`
    query Judge($id: ID!) {
  node(id: $id) {
    ... on Schedule {
      id
      version
      check {
        feasible
        complete
        worth {
          value
        }
        breaches {
          ...BreachHere
        }
        missing {
          enrollmentID
          blockID
          sentence
        }
        unread {
          assignmentID
          sentence
        }
      }
      canPublish {
        ready
        reasons
        approvalsNeeded
        approvalsHave
        awaited
      }
    }
  }
}
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}`),Qf=new Q(`
    mutation EditSchedule($input: EditScheduleInput!) {
  editSchedule(input: $input) {
    applied
    schedule {
      id
      version
    }
    breachesMade {
      ...BreachHere
    }
    breachesMended {
      ...BreachHere
    }
    worthBefore {
      value
    }
    worthAfter {
      value
    }
    cells {
      enrollmentID
      blockID
      before {
        ...State
      }
      after {
        ...State
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}
fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
}`),$f=new Q(`
    mutation CreateDraft($input: CreateDraftInput!) {
  createDraft(input: $input) {
    schedule {
      ...ScheduleHead
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`);new Q(`
    mutation GrantExceptions($input: GrantScheduleExceptionsInput!) {
  grantScheduleExceptions(input: $input) {
    schedule {
      id
      version
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),new Q(`
    mutation ApproveSchedule($input: ApproveScheduleInput!) {
  approveSchedule(input: $input) {
    schedule {
      id
      version
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `);var ep=new Q(`
    mutation RollBack($input: RollBackScheduleInput!) {
  rollBackSchedule(input: $input) {
    schedule {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),tp=new Q(`
    subscription ScheduleChanged($program: ID!) {
  scheduleChanged(programID: $program) {
    kind
    scheduleID
    by
    at
    schedule {
      id
      number
      title
      version
    }
  }
}
    `),np=new Q(`
    query Why($schedule: ID!, $enrollment: ID!, $block: ID!) {
  node(id: $schedule) {
    ... on Schedule {
      id
      cell(enrollmentID: $enrollment, blockID: $block) {
        why {
          kind
          sentence
          worth {
            value
          }
        }
      }
    }
  }
}
    `),rp=new Q(`
    query WhyNot($schedule: ID!, $enrollment: ID!, $block: ID!, $rotation: ID, $option: ID) {
  node(id: $schedule) {
    ... on Schedule {
      id
      cell(enrollmentID: $enrollment, blockID: $block) {
        insteadOf(rotationID: $rotation, offsiteOptionID: $option) {
          sentence
          possible
          proved
          loss {
            value
          }
          breaks {
            ...BreachHere
          }
          moves {
            fellow {
              id
              name
            }
            block {
              id
              title
            }
            rotationBeforeID
            offsiteOptionBeforeID
            rotationAfterID
            offsiteOptionAfterID
            enrollmentID
          }
          payers {
            fellow {
              id
              name
            }
            change {
              value
            }
          }
        }
      }
    }
  }
}
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}`),ip=new Q(`
    query Ledger($id: ID!) {
  node(id: $id) {
    ... on Schedule {
      id
      account {
        worth {
          value
        }
        rules {
          rule
          title
          tier
          value
        }
        fellows {
          enrollmentID
          blocks
          value
          perBlock {
            value
          }
          wishes {
            wish {
              id
            }
            granted
            because
            worth
          }
          burdens {
            title
            sentence
            cost
          }
        }
      }
    }
  }
}
    `),ap=new Q(`
    query Compare($a: ID!, $b: ID!) {
  compareSchedules(a: $a, b: $b) {
    a {
      ...ScheduleHead
    }
    b {
      ...ScheduleHead
    }
    total {
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
    }
    added
    removed
    changed
    mentorOnly
    cells {
      kind
      enrollmentID
      fellow {
        id
        name
      }
      blockID
      block {
        id
        title
      }
      before {
        ...State
      }
      after {
        ...State
      }
    }
    rules {
      rule
      title
      tier
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
    }
    fellows {
      enrollmentID
      fellow {
        id
        name
      }
      cells
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
      perBlock {
        before {
          value
        }
        after {
          value
        }
      }
    }
    wishes {
      before
      after
      worth
      wish {
        id
        kind
        rank
        enrollmentID
        rotationID
        blockID
        offsiteOptionID
      }
    }
    fairness {
      worst {
        before {
          value
        }
        after {
          value
        }
        change {
          value
        }
      }
      before
      after
    }
    breachesMade {
      ...BreachHere
    }
    breachesMended {
      ...BreachHere
    }
  }
}
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}
fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
}
fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`),op=new Q(`
    query FellowProgress($id: ID!) {
  node(id: $id) {
    ... on Enrollment {
      id
      progress {
        requirement {
          id
          title
          provenance
        }
        unit
        required
        credit
        waived
        done
        planned
        missing
      }
    }
  }
}
    `),sp=new Q(`
    mutation CreateLeave($input: CreateLeaveInput!) {
  createLeave(input: $input) {
    leave {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),cp=new Q(`
    mutation UpdateLeave($input: UpdateLeaveInput!) {
  updateLeave(input: $input) {
    leave {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),lp=new Q(`
    mutation CreateWish($input: CreateWishInput!) {
  createWish(input: $input) {
    wish {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),up=new Q(`
    mutation UpdateWish($input: UpdateWishInput!) {
  updateWish(input: $input) {
    wish {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),dp=new Q(`
    mutation CreateMentorAbsence($input: CreateMentorAbsenceInput!) {
  createMentorAbsence(input: $input) {
    mentorAbsence {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),fp=new Q(`
    query FellowRecord($id: ID!) {
  node(id: $id) {
    ... on Enrollment {
      id
      version
      sharePercent
      startsOn
      endsOn
      offsiteMax
      trackID
      fellow {
        id
        version
        name
        email
        trainingLevel
        priorExperience
      }
    }
  }
}
    `),pp=new Q(`
    query History($first: Int!, $after: Cursor) {
  auditEntries(
    first: $first
    after: $after
    orderBy: {field: AT, direction: DESC}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        actorName
        action
        entityType
        entityID
        before
        after
        reason
        at
      }
    }
  }
}
    `),mp=new Q(`
    query ProgramBook($id: ID!) {
  node(id: $id) {
    ... on Program {
      id
      version
      title
      institution
      specialty
      about
      source
      timeZone
      tracks(first: 6, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            version
            title
            unit
            length
            about
            requirements(
              first: 40
              orderBy: {field: POSITION, direction: ASC}
              where: {archivedAtIsNil: true}
            ) {
              edges {
                node {
                  id
                  code
                  title
                  minimum
                  maximum
                  provenance
                  provenanceNote
                  flexible
                  mayExtend
                  rotations(first: 12) {
                    edges {
                      node {
                        id
                        title
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      rotations(first: 60, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            version
            title
            kind
            about
            objectiveRequired
            sessionMin
            sessionMax
            maxSessions
            needsMentor
            callEligible
            site {
              id
              title
            }
            mentors(first: 20) {
              edges {
                node {
                  id
                }
              }
            }
            topics(
              first: 12
              orderBy: {field: POSITION, direction: ASC}
              where: {archivedAtIsNil: true}
            ) {
              edges {
                node {
                  id
                  version
                  title
                  about
                  position
                }
              }
            }
            prerequisites(first: 10, where: {archivedAtIsNil: true}) {
              edges {
                node {
                  id
                  version
                  blocks
                  required {
                    id
                    title
                  }
                }
              }
            }
          }
        }
      }
      mentors(first: 60, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            version
            name
            title
            email
            capacity
            clinical
            research
            elective
            site {
              id
              title
            }
            rotations(first: 10) {
              edges {
                node {
                  id
                  title
                }
              }
            }
            absences(first: 10, where: {archivedAtIsNil: true}) {
              edges {
                node {
                  id
                  version
                  startsOn
                  endsOn
                  reason
                }
              }
            }
          }
        }
      }
      sites(first: 40, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            version
            title
            city
            region
            country
            kind
            timeZone
            agreements(first: 10, where: {archivedAtIsNil: true}) {
              edges {
                node {
                  id
                  version
                  title
                  kind
                  signedOn
                  validFrom
                  validTo
                  leadTimeDays
                  malpracticeCovered
                  note
                }
              }
            }
            offsiteOptions(first: 12, where: {archivedAtIsNil: true}) {
              edges {
                node {
                  id
                  version
                  title
                  slots
                  sessionMin
                  sessionMax
                  maxSessions
                  opensOn
                  closesOn
                  objectives
                  needsObjective
                  rotation {
                    id
                    title
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `),hp=new Q(`
    mutation CreateProgram($input: CreateProgramInput!) {
  createProgram(input: $input) {
    program {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),gp=new Q(`
    mutation UpdateProgram($input: UpdateProgramInput!) {
  updateProgram(input: $input) {
    program {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),_p=new Q(`
    mutation CreateAcademicYear($input: CreateAcademicYearInput!) {
  createAcademicYear(input: $input) {
    academicYear {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),vp=new Q(`
    mutation UpdateAcademicYear($input: UpdateAcademicYearInput!) {
  updateAcademicYear(input: $input) {
    academicYear {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),yp=new Q(`
    mutation ArchiveAcademicYear($input: ArchiveAcademicYearInput!) {
  archiveAcademicYear(input: $input) {
    academicYear {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),bp=new Q(`
    mutation CreateTrack($input: CreateTrackInput!) {
  createTrack(input: $input) {
    track {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),xp=new Q(`
    mutation UpdateTrack($input: UpdateTrackInput!) {
  updateTrack(input: $input) {
    track {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Sp=new Q(`
    mutation ArchiveTrack($input: ArchiveTrackInput!) {
  archiveTrack(input: $input) {
    track {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Cp=new Q(`
    mutation CreateRotation($input: CreateRotationInput!) {
  createRotation(input: $input) {
    rotation {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),wp=new Q(`
    mutation UpdateRotation($input: UpdateRotationInput!) {
  updateRotation(input: $input) {
    rotation {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Tp=new Q(`
    mutation ArchiveRotation($input: ArchiveRotationInput!) {
  archiveRotation(input: $input) {
    rotation {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Ep=new Q(`
    mutation CreateTopic($input: CreateTopicInput!) {
  createTopic(input: $input) {
    topic {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Dp=new Q(`
    mutation UpdateTopic($input: UpdateTopicInput!) {
  updateTopic(input: $input) {
    topic {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Op=new Q(`
    mutation ArchiveTopic($input: ArchiveTopicInput!) {
  archiveTopic(input: $input) {
    topic {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),kp=new Q(`
    mutation CreateCoverage($input: CreateCoverageInput!) {
  createCoverage(input: $input) {
    coverage {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Ap=new Q(`
    mutation UpdateCoverage($input: UpdateCoverageInput!) {
  updateCoverage(input: $input) {
    coverage {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),jp=new Q(`
    mutation ArchiveCoverage($input: ArchiveCoverageInput!) {
  archiveCoverage(input: $input) {
    coverage {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Mp=new Q(`
    mutation CreatePrerequisite($input: CreatePrerequisiteInput!) {
  createPrerequisite(input: $input) {
    prerequisite {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `);new Q(`
    mutation UpdatePrerequisite($input: UpdatePrerequisiteInput!) {
  updatePrerequisite(input: $input) {
    prerequisite {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `);var Np=new Q(`
    mutation ArchivePrerequisite($input: ArchivePrerequisiteInput!) {
  archivePrerequisite(input: $input) {
    prerequisite {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Pp=new Q(`
    mutation CreateMentor($input: CreateMentorInput!) {
  createMentor(input: $input) {
    mentor {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Fp=new Q(`
    mutation UpdateMentor($input: UpdateMentorInput!) {
  updateMentor(input: $input) {
    mentor {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Ip=new Q(`
    mutation ArchiveMentor($input: ArchiveMentorInput!) {
  archiveMentor(input: $input) {
    mentor {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Lp=new Q(`
    mutation UpdateMentorAbsence($input: UpdateMentorAbsenceInput!) {
  updateMentorAbsence(input: $input) {
    mentorAbsence {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Rp=new Q(`
    mutation ArchiveMentorAbsence($input: ArchiveMentorAbsenceInput!) {
  archiveMentorAbsence(input: $input) {
    mentorAbsence {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),zp=new Q(`
    mutation CreateSite($input: CreateSiteInput!) {
  createSite(input: $input) {
    site {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Bp=new Q(`
    mutation UpdateSite($input: UpdateSiteInput!) {
  updateSite(input: $input) {
    site {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Vp=new Q(`
    mutation ArchiveSite($input: ArchiveSiteInput!) {
  archiveSite(input: $input) {
    site {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Hp=new Q(`
    mutation CreateAgreement($input: CreateAgreementInput!) {
  createAgreement(input: $input) {
    agreement {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Up=new Q(`
    mutation UpdateAgreement($input: UpdateAgreementInput!) {
  updateAgreement(input: $input) {
    agreement {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Wp=new Q(`
    mutation ArchiveAgreement($input: ArchiveAgreementInput!) {
  archiveAgreement(input: $input) {
    agreement {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Gp=new Q(`
    mutation CreateOffsiteOption($input: CreateOffsiteOptionInput!) {
  createOffsiteOption(input: $input) {
    offsiteOption {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Kp=new Q(`
    mutation UpdateOffsiteOption($input: UpdateOffsiteOptionInput!) {
  updateOffsiteOption(input: $input) {
    offsiteOption {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),qp=new Q(`
    mutation ArchiveOffsiteOption($input: ArchiveOffsiteOptionInput!) {
  archiveOffsiteOption(input: $input) {
    offsiteOption {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Jp=new Q(`
    mutation CreateFellow($input: CreateFellowInput!) {
  createFellow(input: $input) {
    fellow {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Yp=new Q(`
    mutation UpdateFellow($input: UpdateFellowInput!) {
  updateFellow(input: $input) {
    fellow {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `);new Q(`
    mutation ArchiveFellow($input: ArchiveFellowInput!) {
  archiveFellow(input: $input) {
    fellow {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `);var Xp=new Q(`
    mutation CreateEnrollment($input: CreateEnrollmentInput!) {
  createEnrollment(input: $input) {
    enrollment {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Zp=new Q(`
    mutation UpdateEnrollment($input: UpdateEnrollmentInput!) {
  updateEnrollment(input: $input) {
    enrollment {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Qp=new Q(`
    mutation ArchiveEnrollment($input: ArchiveEnrollmentInput!) {
  archiveEnrollment(input: $input) {
    enrollment {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `);new Q(`
    mutation ArchiveWish($input: ArchiveWishInput!) {
  archiveWish(input: $input) {
    wish {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),new Q(`
    mutation ArchiveLeave($input: ArchiveLeaveInput!) {
  archiveLeave(input: $input) {
    leave {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),new Q(`
    mutation UpdateOffsiteRequest($input: UpdateOffsiteRequestInput!) {
  updateOffsiteRequest(input: $input) {
    offsiteRequest {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `);var $p=new Q(`
    mutation SetCalendar($input: SetCalendarInput!) {
  setCalendar(input: $input) {
    academicYear {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),em=new Q(`
    mutation SetCurriculum($input: SetCurriculumInput!) {
  setCurriculum(input: $input) {
    track {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),tm=new Q(`
    mutation ImportProgram($input: ImportProgramInput!) {
  importProgram(input: $input) {
    programs {
      id
      title
    }
    rows
    userErrors {
      code
      field
      message
    }
  }
}
    `),nm=new Q(`
    query Rules($program: ID!) {
  rules {
    id
    title
    text
    group
    tier
    soft
    weight
    parameters {
      name
      type
      text
      required
      default
      minimum
      maximum
    }
  }
  ruleSettings(first: 100, where: {programID: $program, archivedAtIsNil: true}) {
    edges {
      node {
        id
        version
        academicYearID
        rule
        parameters
        tier
        weight
        enabled
      }
    }
  }
}
    `),rm=new Q(`
    mutation CreateRuleSetting($input: CreateRuleSettingInput!) {
  createRuleSetting(input: $input) {
    ruleSetting {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),im=new Q(`
    mutation UpdateRuleSetting($input: UpdateRuleSettingInput!) {
  updateRuleSetting(input: $input) {
    ruleSetting {
      id
      version
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),am=new Q(`
    mutation ArchiveRuleSetting($input: ArchiveRuleSettingInput!) {
  archiveRuleSetting(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `),om=new Q(`
    mutation Generate($input: GenerateScheduleInput!) {
  generateSchedule(input: $input) {
    optimizationRun {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),sm=new Q(`
    mutation Replan($input: ReplanScheduleInput!) {
  replanSchedule(input: $input) {
    optimizationRun {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),cm=new Q(`
    mutation Alternatives($input: FindAlternativesInput!) {
  findAlternatives(input: $input) {
    optimizationRun {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),lm=new Q(`
    mutation Restart($id: ID!) {
  restartOptimizationRun(input: {id: $id}) {
    optimizationRun {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),um=new Q(`
    mutation CancelRun($id: ID!) {
  cancelOptimizationRun(input: {id: $id}) {
    optimizationRun {
      id
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),dm=new Q(`
    mutation Publish($input: PublishScheduleInput!) {
  publishSchedule(input: $input) {
    schedule {
      ...ScheduleHead
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`),fm=new Q(`
    subscription RunProgress($id: ID!) {
  optimizationRunProgress(id: $id) {
    status
    phase
    objective
    bound
    gap
    elapsedMs
    final
    schedule {
      id
    }
    optimizationRun {
      id
      failure
    }
  }
}
    `),pm=new Q(`
    query Run($id: ID!) {
  node(id: $id) {
    ... on OptimizationRun {
      id
      kind
      title
      status
      seed
      timeLimitMs
      phase
      objective
      bound
      gap
      bestAt
      startedAt
      endedAt
      createdAt
      failure
      freezeBefore
      infeasibility {
        sentence
        kind
        needed
        available
        items {
          ...Reason
        }
        waysOut {
          sentence
          works
          items {
            ...Reason
          }
        }
      }
      tierValues {
        tier
        value
        bound
        proved
      }
      changes {
        enrollmentID
        counted
        because
        fellow {
          id
          name
        }
        block {
          id
          name
        }
        before {
          rotation {
            id
            name
          }
          offsiteOption {
            id
            name
          }
          mentor {
            id
            name
          }
        }
        after {
          rotation {
            id
            name
          }
          offsiteOption {
            id
            name
          }
          mentor {
            id
            name
          }
        }
      }
      alternatives {
        number
        objective
        lossPercent
        proved
        distances
        schedule {
          id
          title
        }
        better {
          sentence
        }
      }
      requestedBy {
        name
      }
      academicYear {
        id
        title
      }
      schedules(first: 5) {
        edges {
          node {
            ...ScheduleHead
          }
        }
      }
    }
  }
}
    fragment Reason on ReasonItem {
  rule
  title
  sentence
  enrollmentID
  fellow {
    id
    name
  }
  rotation {
    id
    name
  }
  mentor {
    id
    name
  }
  site {
    id
    name
  }
  blocks {
    id
    name
  }
}
fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`),mm=new Q(`
    query Session {
  viewer {
    account {
      id
      name
      email
    }
    administrator
    demonstration
    roles {
      role
      program {
        id
      }
      fellow {
        id
        name
      }
      mentor {
        id
        name
      }
    }
  }
  serverInfo {
    version
  }
  programs(
    first: 20
    orderBy: {field: TITLE, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        id
        title
        institution
        version
        academicYears(
          first: 20
          orderBy: {field: STARTS_ON, direction: ASC}
          where: {archivedAtIsNil: true}
        ) {
          edges {
            node {
              id
              title
              startsOn
              endsOn
              calendar
            }
          }
        }
      }
    }
  }
}
    `),hm=new Q(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    account {
      id
      name
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),gm=new Q(`
    mutation SignOut {
  signOut(input: {}) {
    userErrors {
      message
    }
  }
}
    `),_m=new Q(`
    query Year($id: ID!) {
  node(id: $id) {
    ... on AcademicYear {
      id
      title
      startsOn
      endsOn
      calendar
      offsiteLimit
      approvalsNeeded
      version
      program {
        id
        title
        institution
      }
      blocks(
        first: 60
        orderBy: {field: NUMBER, direction: ASC}
        where: {archivedAtIsNil: true}
      ) {
        edges {
          node {
            id
            number
            title
            startsOn
            endsOn
          }
        }
      }
      coverages(first: 100, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            version
            rotationID
            blockID
            minimum
            maximum
          }
        }
      }
      schedules(
        first: 60
        orderBy: {field: NUMBER, direction: DESC}
        where: {archivedAtIsNil: true}
      ) {
        edges {
          node {
            ...ScheduleHead
          }
        }
      }
      optimizationRuns(first: 10, orderBy: {field: CREATED_AT, direction: DESC}) {
        edges {
          node {
            id
            status
            title
            createdAt
            failure
          }
        }
      }
    }
  }
}
    fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`),vm=new Q(`
    query YearPeople($id: ID!, $after: Cursor) {
  enrollments(
    first: 100
    after: $after
    where: {academicYearID: $id, archivedAtIsNil: true}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        sharePercent
        startsOn
        endsOn
        offsiteMax
        fellow {
          id
          name
          trainingLevel
        }
        track {
          id
          title
        }
        blockShares(where: {archivedAtIsNil: true}) {
          edges {
            node {
              blockID
              percent
            }
          }
        }
        leaves(where: {archivedAtIsNil: true}) {
          edges {
            node {
              id
              version
              kind
              startsOn
              endsOn
              state
              note
            }
          }
        }
        wishes(first: 20, where: {archivedAtIsNil: true}) {
          edges {
            node {
              id
              version
              kind
              rank
              rotationID
              blockID
              offsiteOptionID
              note
              withdrawnAt
            }
          }
        }
        pins(first: 20, where: {archivedAtIsNil: true}) {
          edges {
            node {
              id
              blockID
              kind
              rotationID
              offsiteOptionID
              reason
            }
          }
        }
        offsiteRequests(where: {archivedAtIsNil: true, state: SUBMITTED}) {
          edges {
            node {
              id
              version
              objective
              blocks
              firstBlockID
              offsiteOptionID
              offsiteOption {
                title
              }
            }
          }
        }
      }
    }
  }
}
    `),ym=new Q(`
    query ProgramNames($id: ID!) {
  node(id: $id) {
    ... on Program {
      id
      rotations(first: 100, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            code
            title
            kind
            about
            needsMentor
            siteID
          }
        }
      }
      mentors(first: 100, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            name
            title
            capacity
            siteID
            capacities(first: 60, where: {archivedAtIsNil: true}) {
              edges {
                node {
                  blockID
                  capacity
                }
              }
            }
            absences(where: {archivedAtIsNil: true}) {
              edges {
                node {
                  id
                  startsOn
                  endsOn
                  reason
                }
              }
            }
          }
        }
      }
      sites(first: 100, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            code
            title
            city
            kind
          }
        }
      }
      offsiteOptions(first: 100, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            code
            title
            rotationID
            siteID
            slots
          }
        }
      }
    }
  }
}
    `);function bm(e,t){let[n,r]=(0,p.useState)({key:e,busy:e!==null}),[i,a]=(0,p.useState)(0),o=(0,p.useRef)(t);o.current=t,(0,p.useEffect)(()=>{if(e===null)return;let t=!1;return r(t=>t.key===e?{...t,busy:!0}:{key:e,busy:!0}),o.current().then(n=>!t&&r({key:e,data:n,busy:!1}),e=>!t&&r(t=>({...t,trouble:Jf(e),busy:!1}))),()=>{t=!0}},[e,i]),(0,p.useEffect)(()=>{let e=()=>a(e=>e+1);return addEventListener(`online`,e),()=>removeEventListener(`online`,e)},[]);let s=(0,p.useCallback)(()=>a(e=>e+1),[]),c=(0,p.useCallback)(e=>r(t=>t.data===void 0?t:{...t,data:e(t.data)}),[]),l=n.key===e;return{data:l?n.data:void 0,trouble:l?n.trouble:void 0,loading:e!==null&&(!l||n.busy&&n.data===void 0),refreshing:l&&n.busy&&n.data!==void 0,again:s,patch:c}}var xm=o((e=>{var t=Symbol.for(`react.transitional.element`),n=Symbol.for(`react.fragment`);function r(e,n,r){var i=null;if(r!==void 0&&(i=``+r),n.key!==void 0&&(i=``+n.key),`key`in n)for(var a in r={},n)a!==`key`&&(r[a]=n[a]);else r=n;return n=r.ref,{$$typeof:t,type:e,key:i,ref:n===void 0?null:n,props:r}}e.Fragment=n,e.jsx=r,e.jsxs=r})),Sm=o(((e,t)=>{t.exports=xm()})),Cm=e=>e?.replace(/([a-z0-9])([A-Z])/g,`$1-$2`).toLowerCase();function wm(e,t,n=[]){if(t==null)throw Error(`[lucide]: iconNode is required when icon name is used`);return{name:Cm(e),size:24,node:t,...n.length>0?{aliases:n}:{}}}var Tm=e=>{let t=``,n=!1;for(let r of e)r===`-`||r===`_`||r<=` `?n=t.length>0:(t.length===0?t+=r.toLowerCase():t+=n?r.toUpperCase():r,n=!1);return t},Em=e=>{let t=Tm(e);return t.charAt(0).toUpperCase()+t.slice(1)},Dm=(...e)=>{let t=new Set;for(let n of e)if(typeof n==`string`)for(let e of n.split(/\s+/))e&&t.add(e);return[...t].join(` `)},Om={xmlns:`http://www.w3.org/2000/svg`,width:24,height:24,viewBox:`0 0 24 24`,fill:`none`,stroke:`currentColor`,"stroke-width":2,"stroke-linecap":`round`,"stroke-linejoin":`round`};function km(e){return e!=null}function Am(e,t={}){let n=t.attributeNames??{},r=e=>n[e]??e,i=e.size??e.width??Om.width,a=e.size??e.height??Om.height,o=e.aliases?.filter(e=>typeof e==`string`&&e.trim()!==``).map(e=>`lucide-${e}`)??[],s=[...e.name?[`lucide-${e.name}`]:[],...o],c=t.className?.split(` `).filter(Boolean)??[],l=t.includeDefaultClasses===!1?Dm(...c):Dm(`lucide`,...s,...c),u=t.absoluteStrokeWidth?Number(t.strokeWidth??Om[`stroke-width`])*Number(e.size??e.width??Om.width)/Number(t.size??t.width??Om.width):t.strokeWidth??Om[`stroke-width`];return[`svg`,{...Object.entries(Om).reduce((e,[t,n])=>(e[r(t)]=n,e),{}),...`color`in t&&t.color&&{[r(`stroke`)]:t.color},...`size`in t&&km(t.size)&&{[r(`width`)]:t.size,[r(`height`)]:t.size},...`width`in t&&km(t.width)&&{[r(`width`)]:t.width},...`height`in t&&km(t.height)&&{[r(`height`)]:t.height},[r(`stroke-width`)]:u,...l&&{[r(`class`)]:l},[r(`viewBox`)]:`0 0 ${i} ${a}`,...t.hasA11yProp===!1?{[r(`aria-hidden`)]:`true`}:{},...`attributes`in t&&t.attributes},e.node.map(e=>{let[n,i,a]=e,o=t.nonScalingStroke?{[r(`vector-effect`)]:`non-scaling-stroke`,...i}:i;return a?[n,o,a]:[n,o]})]}function jm(e,t={}){return Am(e,{...t,attributeNames:{...t.attributeNames,class:`className`,"stroke-width":`strokeWidth`,"stroke-linecap":`strokeLinecap`,"stroke-linejoin":`strokeLinejoin`,"vector-effect":`vectorEffect`}})}var Mm=e=>{if(typeof e!=`object`||!e)return!1;for(let t in e)if(Object.prototype.hasOwnProperty.call(e,t)&&(t.startsWith(`aria-`)||t===`role`||t===`title`)&&e[t]!=null)return!0;return!1},Nm=(0,p.createContext)({}),Pm=()=>(0,p.useContext)(Nm),Fm=(0,p.forwardRef)(({color:e,size:t,width:n,height:r,strokeWidth:i,absoluteStrokeWidth:a,nonScalingStroke:o,className:s=``,children:c,iconNode:l=[],icon:u={node:l,aliases:[],size:24},...d},f)=>{let{size:m=24,strokeWidth:h=2,absoluteStrokeWidth:g=!1,nonScalingStroke:_=!1,color:v=`currentColor`,className:y=``}=Pm()??{},b=!!c||Mm(d),[x,S,C=[]]=jm(u,{color:e??v,width:n??t??m,height:r??t??m,strokeWidth:i??h,absoluteStrokeWidth:a??g,nonScalingStroke:o??_,className:Dm(y,s),hasA11yProp:b,attributes:d});return(0,p.createElement)(x,{ref:f,...S},[...C.map(([e,t])=>(0,p.createElement)(e,t)),...Array.isArray(c)?c:[c]])});function Im(e,t=[],n=[]){let r=typeof e==`string`?wm(e,t,n):e,i=(0,p.forwardRef)(({className:e,...t},n)=>(0,p.createElement)(Fm,{ref:n,icon:r,className:e,...t}));return r.name&&(i.displayName=Em(r.name)),i}var Lm={name:`check`,size:24,node:[[`path`,{d:`M20 6 9 17l-5-5`,key:`1gmf2c`}]]};Lm.node;var Rm=Im(Lm),zm={name:`chevrons-up-down`,size:24,node:[[`path`,{d:`m7 15 5 5 5-5`,key:`1hf1tw`}],[`path`,{d:`m7 9 5-5 5 5`,key:`sgt6xg`}]]};zm.node;var Bm=Im(zm),Vm={name:`cloud-off`,size:24,node:[[`path`,{d:`M10.94 5.274A7 7 0 0 1 15.71 10h1.79a4.5 4.5 0 0 1 4.222 6.057`,key:`1uxyv8`}],[`path`,{d:`M18.796 18.81A4.5 4.5 0 0 1 17.5 19H9A7 7 0 0 1 5.79 5.78`,key:`99tcn7`}],[`path`,{d:`m2 2 20 20`,key:`1ooewy`}]]};Vm.node;var Hm=Im(Vm),Um={name:`log-in`,size:24,node:[[`path`,{d:`m10 17 5-5-5-5`,key:`1bsop3`}],[`path`,{d:`M15 12H3`,key:`6jk70r`}],[`path`,{d:`M15 3h4a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2h-4`,key:`u53s6r`}]]};Um.node;var Wm=Im(Um),Gm={name:`octagon-exclamation-point`,size:24,node:[[`path`,{d:`M12 16h.01`,key:`1drbdi`}],[`path`,{d:`M12 8v4`,key:`1got3b`}],[`path`,{d:`M15.312 2a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586l-4.688-4.688A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2z`,key:`1fd625`}]],aliases:[`alert-octagon`,`octagon-alert`]};Gm.node;var Km=Im(Gm),qm={name:`shield-exclamation-point`,size:24,node:[[`path`,{d:`M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z`,key:`oel41y`}],[`path`,{d:`M12 8v4`,key:`1got3b`}],[`path`,{d:`M12 16h.01`,key:`1drbdi`}]],aliases:[`shield-alert`]};qm.node;var Jm=Im(qm),$=Sm();function Ym({kind:e=``,small:t,square:n,className:r,...i}){let{isPending:a,...o}=i,s=a?{"aria-disabled":!0,onPress:()=>{}}:{};return(0,$.jsx)(Ni,{...o,...s,className:[`button`,e,t&&`small`,n&&`square`,a&&`waiting`,r].filter(Boolean).join(` `)})}function Xm({label:e,shown:t,choices:n,value:r,onChange:i,small:a,className:o=``}){return(0,$.jsxs)(md,{className:`field ${o}`,selectedKey:r,onSelectionChange:e=>i(String(e)),...t?{}:{"aria-label":e},children:[t&&(0,$.jsx)(Ci,{children:e}),(0,$.jsxs)(Ni,{className:`button select ${a?`small`:``}`,children:[(0,$.jsx)(vd,{className:`value`,children:({selectedText:e})=>e}),(0,$.jsx)(Bm,{className:`icon`,"aria-hidden":!0})]}),(0,$.jsx)(tu,{className:`popover`,offset:4,children:(0,$.jsx)(Ks,{className:`listbox`,items:n,children:e=>(0,$.jsx)(Xs,{className:`option`,textValue:e.label,children:({isSelected:t})=>(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(zi,{slot:`label`,children:e.label}),e.aside&&(0,$.jsx)(`span`,{className:`aside`,children:e.aside}),t&&(0,$.jsx)(Rm,{className:`icon`,"aria-hidden":!0})]})})})})]})}function Zm({label:e,choices:t,value:n,onChange:r}){return(0,$.jsx)(Ld,{"aria-label":e,className:`segments`,selectionMode:`single`,disallowEmptySelection:!0,selectedKeys:[n],onSelectionChange:e=>r(String([...e][0])),children:t.map(e=>(0,$.jsx)(zd,{id:e.id,className:`segment`,children:e.label},e.id))})}function Qm({children:e,label:t,...n}){return(0,$.jsx)(Cd,{...n,children:(0,$.jsxs)(wd,{className:`switch`,children:[(0,$.jsx)(`span`,{className:`track`}),t&&(0,$.jsx)(`span`,{className:`unseen`,children:t}),e]})})}function $m({label:e,unseen:t,hint:n,wrong:r,area:i,value:a,onChange:o,type:s,...c}){return(0,$.jsxs)(kd,{className:`field`,value:a,onChange:o,isInvalid:!!r,...s?{type:s}:{},...c,children:[(0,$.jsx)(Ci,{...t?{className:`unseen`}:{},children:e}),i?(0,$.jsx)(Dd,{}):(0,$.jsx)(Da,{}),n&&(0,$.jsx)(zi,{slot:`description`,className:`hint`,children:n}),(0,$.jsx)($i,{className:`wrong`,children:r})]})}function eh({title:e,open:t,onClose:n,children:r,sheet:i=!0}){return(0,$.jsx)(td,{className:`veil ${i?`sheet`:``}`,isOpen:t,onOpenChange:e=>!e&&n(),isDismissable:!0,children:(0,$.jsx)($u,{className:`modal`,children:(0,$.jsxs)(Gu,{className:`dialog`,children:[(0,$.jsx)(Li,{slot:`title`,level:2,children:e}),r]})})})}var th=new Intl.NumberFormat(`en-US`,{maximumFractionDigits:1}),nh=e=>th.format(e),rh=(e,t,n=`${t}s`)=>`${nh(e)} ${e===1?t:n}`;function ih(e){return e>0&&e<.001?`less than 0.1 %`:`${th.format(e*100)} %`}function ah(e){let t=e.toLowerCase().replaceAll(`_`,` `);return t[0]?.toUpperCase()+t.slice(1)}function oh(e){return e.length<2?e[0]??``:`${e.slice(0,-1).join(`, `)} and ${e.at(-1)}`}function sh({title:e,children:t,actions:n,level:r=`h1`}){return(0,$.jsxs)(`div`,{className:`state`,children:[(0,$.jsx)(r,{children:e}),t&&(0,$.jsx)(`p`,{children:t}),n&&(0,$.jsx)(`div`,{className:`actions`,children:n})]})}var ch={offline:Hm,"signed-out":Wm,refused:Jm,broken:Km};function lh({trouble:e,again:t,level:n=`h1`}){let r=ch[e.kind],[,i]=_f();return(0,$.jsxs)(`div`,{className:`state`,role:`alert`,children:[(0,$.jsxs)(n,{children:[(0,$.jsx)(r,{className:`icon`,"aria-hidden":!0}),` `,e.title]}),(0,$.jsx)(`p`,{children:e.text}),(0,$.jsx)(`div`,{className:`actions`,children:e.kind===`signed-out`?(0,$.jsx)(Ym,{kind:`primary`,onPress:()=>i(`/sign-in`),children:`Sign in`}):t&&(0,$.jsx)(Ym,{onPress:t,children:`Try again`})})]})}function uh({what:e,lines:t=6}){let[n,r]=(0,p.useState)(0);return(0,p.useEffect)(()=>{let e=setTimeout(()=>r(1),120),t=setTimeout(()=>r(2),4e3);return()=>{clearTimeout(e),clearTimeout(t)}},[]),(0,$.jsxs)(`div`,{role:`status`,"aria-live":`polite`,children:[(0,$.jsxs)(`span`,{className:`unseen`,children:[`Reading `,e]}),n>0&&(0,$.jsx)(`div`,{className:`bones`,"aria-hidden":!0,children:Array.from({length:t},(e,t)=>(0,$.jsx)(`div`,{className:`bone ${t===0?`tall`:``}`,style:{width:`${[38,92,96,84,90,70][t%6]}%`}},t))}),n>1&&(0,$.jsx)(`p`,{className:`state quiet`,children:`This takes longer than usual. It is still being read.`})]})}function dh(e){(0,p.useEffect)(()=>{document.title=`${e} · fellowplan`},[e])}export{bp as $,Df as $t,Tp as A,ee as An,cp as At,$f as B,up as Bt,Wp as C,R as Cn,hm as Ct,Ip as D,se as Dn,Ap as Dt,Rp as E,le as En,Up as Et,um as F,wp as Ft,Pp as G,Yf as Gt,Jp as H,rp as Ht,ap as I,im as It,hp as J,Gf as Jt,Gp as K,Jf as Kt,_p as L,Bp as Lt,Vp as M,u as Mn,Fp as Mt,Op as N,o as Nn,Kp as Nt,qp as O,L as On,Zp as Ot,Sp as P,c as Pn,gp as Pt,Ep as Q,wf as Qt,Hp as R,Dp as Rt,yp as S,z as Sn,em as St,Qp as T,B as Tn,vp as Tt,sp as U,_m as Ut,Xp as V,np as Vt,dp as W,vm as Wt,rm as X,Kf as Xt,Cp as Y,qf as Yt,zp as Z,Tf as Zt,Rm as _,mi as _n,pm as _t,rh as a,pa as an,Xf as at,bm as b,ln as bn,mm as bt,ih as c,ra as cn,Zf as ct,eh as d,Zi as dn,ym as dt,_f as en,lp as et,$m as f,Ri as fn,dm as ft,Km as g,hi as gn,nm as gt,Qm as h,xi as hn,ep as ht,lh as i,ma as in,om as it,am as j,f as jn,Lp as jt,Np as k,I as kn,Yp as kt,ah as l,oa as ln,ip as lt,Xm as m,Ci as mn,lm as mt,sh as n,Ca as nn,op as nt,oh as o,fa as on,pp as ot,Zm as p,Si as pn,sm as pt,Mp as q,Uf as qt,uh as r,Sa as rn,fp as rt,nh as s,aa as sn,tm as st,dh as t,Cf as tn,Qf as tt,Ym as u,Qi as un,mp as ut,Im as v,q as vn,fm as vt,jp as w,ce as wn,gm as wt,cm as x,oe as xn,$p as xt,Sm as y,En as yn,tp as yt,kp as z,xp as zt};