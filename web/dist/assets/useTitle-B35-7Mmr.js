import{n as e,t}from"./rolldown-runtime-WkwZ5CU-.js";var n=t((e=>{var t=Symbol.for(`react.transitional.element`),n=Symbol.for(`react.portal`),r=Symbol.for(`react.fragment`),i=Symbol.for(`react.strict_mode`),a=Symbol.for(`react.profiler`),o=Symbol.for(`react.consumer`),s=Symbol.for(`react.context`),c=Symbol.for(`react.forward_ref`),l=Symbol.for(`react.suspense`),u=Symbol.for(`react.memo`),d=Symbol.for(`react.lazy`),f=Symbol.for(`react.activity`),p=Symbol.for(`react.view_transition`),m=Symbol.iterator;function h(e){return typeof e!=`object`||!e?null:(e=m&&e[m]||e[`@@iterator`],typeof e==`function`?e:null)}var g={isMounted:function(){return!1},enqueueForceUpdate:function(){},enqueueReplaceState:function(){},enqueueSetState:function(){}},_=Object.assign,v={};function y(e,t,n){this.props=e,this.context=t,this.refs=v,this.updater=n||g}y.prototype.isReactComponent={},y.prototype.setState=function(e,t){if(typeof e!=`object`&&typeof e!=`function`&&e!=null)throw Error(`takes an object of state variables to update or a function which returns an object of state variables.`);this.updater.enqueueSetState(this,e,t,`setState`)},y.prototype.forceUpdate=function(e){this.updater.enqueueForceUpdate(this,e,`forceUpdate`)};function b(){}b.prototype=y.prototype;function x(e,t,n){this.props=e,this.context=t,this.refs=v,this.updater=n||g}var S=x.prototype=new b;S.constructor=x,_(S,y.prototype),S.isPureReactComponent=!0;var C=Array.isArray;function w(){}var T={H:null,A:null,T:null,S:null},E=Object.prototype.hasOwnProperty;function D(e,n,r){var i=r.ref;return{$$typeof:t,type:e,key:n,ref:i===void 0?null:i,props:r}}function O(e,t){return D(e.type,t,e.props)}function k(e){return typeof e==`object`&&!!e&&e.$$typeof===t}function A(e){var t={"=":`=0`,":":`=2`};return`$`+e.replace(/[=:]/g,function(e){return t[e]})}var j=/\/+/g;function M(e,t){return typeof e==`object`&&e&&e.key!=null?A(``+e.key):t.toString(36)}function N(e){switch(e.status){case`fulfilled`:return e.value;case`rejected`:throw e.reason;default:switch(typeof e.status==`string`?e.then(w,w):(e.status=`pending`,e.then(function(t){e.status===`pending`&&(e.status=`fulfilled`,e.value=t)},function(t){e.status===`pending`&&(e.status=`rejected`,e.reason=t)})),e.status){case`fulfilled`:return e.value;case`rejected`:throw e.reason}}throw e}function P(e,r,i,a,o){var s=typeof e;(s===`undefined`||s===`boolean`)&&(e=null);var c=!1;if(e===null)c=!0;else switch(s){case`bigint`:case`string`:case`number`:c=!0;break;case`object`:switch(e.$$typeof){case t:case n:c=!0;break;case d:return c=e._init,P(c(e._payload),r,i,a,o)}}if(c)return o=o(e),c=a===``?`.`+M(e,0):a,C(o)?(i=``,c!=null&&(i=c.replace(j,`$&/`)+`/`),P(o,r,i,``,function(e){return e})):o!=null&&(k(o)&&(o=O(o,i+(o.key==null||e&&e.key===o.key?``:(``+o.key).replace(j,`$&/`)+`/`)+c)),r.push(o)),1;c=0;var l=a===``?`.`:a+`:`;if(C(e))for(var u=0;u<e.length;u++)a=e[u],s=l+M(a,u),c+=P(a,r,i,s,o);else if(u=h(e),typeof u==`function`)for(e=u.call(e),u=0;!(a=e.next()).done;)a=a.value,s=l+M(a,u++),c+=P(a,r,i,s,o);else if(s===`object`){if(typeof e.then==`function`)return P(N(e),r,i,a,o);throw r=String(e),Error(`Objects are not valid as a React child (found: `+(r===`[object Object]`?`object with keys {`+Object.keys(e).join(`, `)+`}`:r)+`). If you meant to render a collection of children, use an array instead.`)}return c}function ee(e,t,n){if(e==null)return e;var r=[],i=0;return P(e,r,``,``,function(e){return t.call(n,e,i++)}),r}function F(e){if(e._status===-1){var t=e._result,n=t();n.then(function(t){(e._status===0||e._status===-1)&&(e._status=1,e._result=t,n.status===void 0&&(n.status=`fulfilled`,n.value=t))},function(t){(e._status===0||e._status===-1)&&(e._status=2,e._result=t,n.status===void 0&&(n.status=`rejected`,n.reason=t))}),e._status===-1&&(e._status=0,e._result=n)}if(e._status===1)return e._result.default;throw e._result}var I=typeof reportError==`function`?reportError:function(e){if(typeof window==`object`&&typeof window.ErrorEvent==`function`){var t=new window.ErrorEvent(`error`,{bubbles:!0,cancelable:!0,message:typeof e==`object`&&e&&typeof e.message==`string`?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process==`object`&&typeof process.emit==`function`){process.emit(`uncaughtException`,e);return}console.error(e)};function L(e){var t=T.T,n={};n.types=t===null?null:t.types,T.T=n;try{var r=e(),i=T.S;i!==null&&i(n,r),typeof r==`object`&&r&&typeof r.then==`function`&&r.then(w,I)}catch(e){I(e)}finally{t!==null&&n.types!==null&&(t.types=n.types),T.T=t}}function R(e){var t=T.T;if(t!==null){var n=t.types;n===null?t.types=[e]:n.indexOf(e)===-1&&n.push(e)}else L(R.bind(null,e))}var z={map:ee,forEach:function(e,t,n){ee(e,function(){t.apply(this,arguments)},n)},count:function(e){var t=0;return ee(e,function(){t++}),t},toArray:function(e){return ee(e,function(e){return e})||[]},only:function(e){if(!k(e))throw Error(`React.Children.only expected to receive a single React element child.`);return e}};e.Activity=f,e.Children=z,e.Component=y,e.Fragment=r,e.Profiler=a,e.PureComponent=x,e.StrictMode=i,e.Suspense=l,e.ViewTransition=p,e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=T,e.__COMPILER_RUNTIME={__proto__:null,c:function(e){return T.H.useMemoCache(e)}},e.addTransitionType=R,e.cache=function(e){return function(){return e.apply(null,arguments)}},e.cacheSignal=function(){return null},e.cloneElement=function(e,t,n){if(e==null)throw Error(`The argument must be a React element, but you passed `+e+`.`);var r=_({},e.props),i=e.key;if(t!=null)for(a in t.key!==void 0&&(i=``+t.key),t)!E.call(t,a)||a===`key`||a===`__self`||a===`__source`||a===`ref`&&t.ref===void 0||(r[a]=t[a]);var a=arguments.length-2;if(a===1)r.children=n;else if(1<a){for(var o=Array(a),s=0;s<a;s++)o[s]=arguments[s+2];r.children=o}return D(e.type,i,r)},e.createContext=function(e){return e={$$typeof:s,_currentValue:e,_currentValue2:e,_threadCount:0,Provider:null,Consumer:null},e.Provider=e,e.Consumer={$$typeof:o,_context:e},e},e.createElement=function(e,t,n){var r,i={},a=null;if(t!=null)for(r in t.key!==void 0&&(a=``+t.key),t)E.call(t,r)&&r!==`key`&&r!==`__self`&&r!==`__source`&&(i[r]=t[r]);var o=arguments.length-2;if(o===1)i.children=n;else if(1<o){for(var s=Array(o),c=0;c<o;c++)s[c]=arguments[c+2];i.children=s}if(e&&e.defaultProps)for(r in o=e.defaultProps,o)i[r]===void 0&&(i[r]=o[r]);return D(e,a,i)},e.createRef=function(){return{current:null}},e.forwardRef=function(e){return{$$typeof:c,render:e}},e.isValidElement=k,e.lazy=function(e){return{$$typeof:d,_payload:{_status:-1,_result:e},_init:F}},e.memo=function(e,t){return{$$typeof:u,type:e,compare:t===void 0?null:t}},e.startTransition=L,e.unstable_useCacheRefresh=function(){return T.H.useCacheRefresh()},e.use=function(e){return T.H.use(e)},e.useActionState=function(e,t,n){return T.H.useActionState(e,t,n)},e.useCallback=function(e,t){return T.H.useCallback(e,t)},e.useContext=function(e){return T.H.useContext(e)},e.useDebugValue=function(){},e.useDeferredValue=function(e,t){return T.H.useDeferredValue(e,t)},e.useEffect=function(e,t){return T.H.useEffect(e,t)},e.useEffectEvent=function(e){return T.H.useEffectEvent(e)},e.useId=function(){return T.H.useId()},e.useImperativeHandle=function(e,t,n){return T.H.useImperativeHandle(e,t,n)},e.useInsertionEffect=function(e,t){return T.H.useInsertionEffect(e,t)},e.useLayoutEffect=function(e,t){return T.H.useLayoutEffect(e,t)},e.useMemo=function(e,t){return T.H.useMemo(e,t)},e.useOptimistic=function(e,t){return T.H.useOptimistic(e,t)},e.useReducer=function(e,t,n){return T.H.useReducer(e,t,n)},e.useRef=function(e){return T.H.useRef(e)},e.useState=function(e){return T.H.useState(e)},e.useSyncExternalStore=function(e,t,n){return T.H.useSyncExternalStore(e,t,n)},e.useTransition=function(){return T.H.useTransition()},e.version=`19.3.1`})),r=t(((e,t)=>{t.exports=n()})),i=t((e=>{var t=r();function n(e){var t=`https://react.dev/errors/`+e;if(1<arguments.length){t+=`?args[]=`+encodeURIComponent(arguments[1]);for(var n=2;n<arguments.length;n++)t+=`&args[]=`+encodeURIComponent(arguments[n])}return`Minified React error #`+e+`; visit `+t+` for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`}function i(){}var a={d:{f:i,r:function(){throw Error(n(522))},D:i,C:i,L:i,m:i,X:i,S:i,M:i},p:0,findDOMNode:null},o=Symbol.for(`react.portal`),s=Symbol.for(`react.recoverable`),c=Symbol.for(`react.optimistic_key`);function l(e,t,n){var r=3<arguments.length&&arguments[3]!==void 0?arguments[3]:null;return{$$typeof:o,key:r==null?null:r===c?c:``+r,children:e,containerInfo:t,implementation:n}}var u=t.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;function d(e,t){if(e===`font`)return``;if(typeof t==`string`)return t===`use-credentials`?t:``}e.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=a,e.browser=function(e){return{$$typeof:s,_reason:e}},e.createPortal=function(e,t){var r=2<arguments.length&&arguments[2]!==void 0?arguments[2]:null;if(!t||t.nodeType!==1&&t.nodeType!==9&&t.nodeType!==11)throw Error(n(299));return l(e,t,null,r)},e.flushSync=function(e){var t=u.T,n=a.p;try{if(u.T=null,a.p=2,e)return e()}finally{u.T=t,a.p=n,a.d.f()}},e.preconnect=function(e,t){typeof e==`string`&&(t?(t=t.crossOrigin,t=typeof t==`string`?t===`use-credentials`?t:``:void 0):t=null,a.d.C(e,t))},e.prefetchDNS=function(e){typeof e==`string`&&a.d.D(e)},e.preinit=function(e,t){if(typeof e==`string`&&t&&typeof t.as==`string`){var n=t.as,r=d(n,t.crossOrigin),i=typeof t.integrity==`string`?t.integrity:void 0,o=typeof t.fetchPriority==`string`?t.fetchPriority:void 0;n===`style`?a.d.S(e,typeof t.precedence==`string`?t.precedence:void 0,{crossOrigin:r,integrity:i,fetchPriority:o}):n===`script`&&a.d.X(e,{crossOrigin:r,integrity:i,fetchPriority:o,nonce:typeof t.nonce==`string`?t.nonce:void 0})}},e.preinitModule=function(e,t){if(typeof e==`string`){if(typeof t==`object`&&t){if(t.as==null||t.as===`script`){var n=d(t.as,t.crossOrigin);a.d.M(e,{crossOrigin:n,integrity:typeof t.integrity==`string`?t.integrity:void 0,nonce:typeof t.nonce==`string`?t.nonce:void 0,fetchPriority:typeof t.fetchPriority==`string`?t.fetchPriority:void 0})}}else t??a.d.M(e)}},e.preload=function(e,t){if(typeof e==`string`&&typeof t==`object`&&t&&typeof t.as==`string`){var n=t.as,r=d(n,t.crossOrigin);a.d.L(e,n,{crossOrigin:r,integrity:typeof t.integrity==`string`?t.integrity:void 0,nonce:typeof t.nonce==`string`?t.nonce:void 0,type:typeof t.type==`string`?t.type:void 0,fetchPriority:typeof t.fetchPriority==`string`?t.fetchPriority:void 0,referrerPolicy:typeof t.referrerPolicy==`string`?t.referrerPolicy:void 0,imageSrcSet:typeof t.imageSrcSet==`string`?t.imageSrcSet:void 0,imageSizes:typeof t.imageSizes==`string`?t.imageSizes:void 0,media:typeof t.media==`string`?t.media:void 0})}},e.preloadModule=function(e,t){if(typeof e==`string`){if(t){var n=d(t.as,t.crossOrigin);a.d.m(e,{as:typeof t.as==`string`&&t.as!==`script`?t.as:void 0,crossOrigin:n,integrity:typeof t.integrity==`string`?t.integrity:void 0,nonce:typeof t.nonce==`string`?t.nonce:void 0,fetchPriority:typeof t.fetchPriority==`string`?t.fetchPriority:void 0})}else a.d.m(e)}},e.requestFormReset=function(e){a.d.r(e)},e.unstable_batchedUpdates=function(e,t){return e(t)},e.useFormState=function(e,t,n){return u.H.useFormState(e,t,n)},e.useFormStatus=function(){return u.H.useHostTransitionStatus()},e.version=`19.3.1`})),a=t(((e,t)=>{function n(){if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<`u`&&typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE==`function`)try{__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n)}catch(e){console.error(e)}}n(),t.exports=i()})),o=e(r(),1);function s(...e){return(...t)=>{for(let n of e)typeof n==`function`&&n(...t)}}var c=typeof document<`u`?o.useLayoutEffect:()=>{},l={prefix:String(Math.round(Math.random()*1e10)),current:0},u=o.createContext(l),d=o.createContext(!1);typeof window<`u`&&window.document&&window.document.createElement;var f=new WeakMap;function p(e=!1){let t=(0,o.useContext)(u),n=(0,o.useRef)(null);if(n.current===null&&!e){let e=o.default.__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED?.ReactCurrentOwner?.current;if(e){let n=f.get(e);n==null?f.set(e,{id:t.current,state:e.memoizedState}):e.memoizedState!==n.state&&(t.current=n.id,f.delete(e))}n.current=++t.current}return n.current}function m(e){let t=(0,o.useContext)(u),n=p(!!e),r=`react-aria${t.prefix}`;return e||`${r}-${n}`}function h(e){let t=o.useId(),[n]=(0,o.useState)(b()),r=n?`react-aria`:`react-aria${l.prefix}`;return e||`${r}-${t}`}var g=typeof o.useId==`function`?h:m;function _(){return!1}function v(){return!0}function y(e){return()=>{}}function b(){return typeof o.useSyncExternalStore==`function`?o.useSyncExternalStore(y,_,v):(0,o.useContext)(d)}function x(e){let[t,n]=(0,o.useState)(e),r=(0,o.useRef)(t),i=(0,o.useRef)(null),a=(0,o.useRef)(()=>{if(!i.current)return;let e=i.current.next();e.done?i.current=null:r.current===e.value?a.current():n(e.value)});return c(()=>{r.current=t,i.current&&a.current()}),[t,(0,o.useCallback)(e=>{i.current=e(r.current),a.current()},[a])]}var S=!!(typeof window<`u`&&window.document&&window.document.createElement),C=new Map,w;typeof FinalizationRegistry<`u`&&(w=new FinalizationRegistry(e=>{C.delete(e)}));var T=new WeakMap;function E(e){let[t,n]=(0,o.useState)(e),r=(0,o.useRef)(null),i=g(t),a=(0,o.useRef)(null),s=T.get(a);if(w&&s!==i&&(s!=null&&w.unregister(a),w.register(a,i,a),T.set(a,i)),S){let e=C.get(i);e&&!e.includes(r)?e.push(r):C.set(i,[r])}return c(()=>{let e=i;return()=>{w&&(w.unregister(a),T.delete(a)),C.delete(e)}},[i]),(0,o.useEffect)(()=>{let e=r.current;return e&&n(e),()=>{e&&(r.current=null)}}),i}function D(e,t){if(e===t)return e;let n=C.get(e);if(n)return n.forEach(e=>e.current=t),t;let r=C.get(t);return r?(r.forEach(t=>t.current=e),e):t}function O(e=[]){let t=E(),[n,r]=x(t),i=(0,o.useCallback)(()=>{r(function*(){yield t,yield document.getElementById(t)?t:void 0})},[t,r]);return c(i,[t,i,...e]),n}function k(...e){return e.length===1&&e[0]?e[0]:t=>{let n=!1,r=e.map(e=>{let r=A(e,t);return n||=typeof r==`function`,r});if(n)return()=>{r.forEach((t,n)=>{typeof t==`function`?t():A(e[n],null)})}}}function A(e,t){if(typeof e==`function`)return e(t);e!=null&&(e.current=t)}function j(e){var t,n,r=``;if(typeof e==`string`||typeof e==`number`)r+=e;else if(typeof e==`object`){if(Array.isArray(e)){var i=e.length;for(t=0;t<i;t++)e[t]&&(n=j(e[t]))&&(r&&(r+=` `),r+=n)}else for(n in e)e[n]&&(r&&(r+=` `),r+=n)}return r}function M(){for(var e,t,n=0,r=``,i=arguments.length;n<i;n++)(e=arguments[n])&&(t=j(e))&&(r&&(r+=` `),r+=t);return r}function N(...e){let t={...e[0]};for(let n=1;n<e.length;n++){let r=e[n];for(let e in r){let n=t[e],i=r[e];typeof n==`function`&&typeof i==`function`&&e[0]===`o`&&e[1]===`n`&&e.charCodeAt(2)>=65&&e.charCodeAt(2)<=90?t[e]=s(n,i):(e===`className`||e===`UNSAFE_className`)&&typeof n==`string`&&typeof i==`string`?t[e]=M(n,i):e===`id`&&n&&i?t.id=D(n,i):e===`ref`&&n&&i?t.ref=k(n,i):t[e]=i===void 0?n:i}}return t}function P(e){let t=(0,o.useRef)(null),n=(0,o.useRef)(void 0),r=(0,o.useCallback)(t=>{if(typeof e==`function`){let n=e,r=n(t);return()=>{typeof r==`function`?r():n(null)}}if(e)return e.current=t,()=>{e.current=null}},[e]);return(0,o.useMemo)(()=>({get current(){return t.current},set current(e){t.current=e,n.current&&=(n.current(),void 0),e!=null&&(n.current=r(e))}}),[r])}var ee=e(a(),1),F=Symbol(`default`);function I({values:e,children:t}){for(let[n,r]of e)t=o.createElement(n.Provider,{value:r},t);return t}function L(e){let{className:t,style:n,children:r,defaultClassName:i,defaultChildren:a,defaultStyle:s,values:c,render:l}=e;return(0,o.useMemo)(()=>{let e,o,u;return e=typeof t==`function`?t({...c,defaultClassName:i}):t,o=typeof n==`function`?n({...c,defaultStyle:s||{}}):n,u=typeof r==`function`?r({...c,defaultChildren:a}):r??a,{className:e??i,style:o||s?{...s,...o}:void 0,children:u??a,"data-rac":``,render:l?e=>l(e,c):void 0}},[t,n,r,i,a,s,c,l])}function R(e,t){let n=(0,o.useContext)(e);if(t===null)return null;if(n&&typeof n==`object`&&`slots`in n&&n.slots){let e=t||F;if(!n.slots[e]){let e=new Intl.ListFormat().format(Object.keys(n.slots).map(e=>`"${e}"`)),r=t?`Invalid slot "${t}".`:`A slot prop is required.`;throw Error(`${r} Valid slot names are ${e}.`)}return n.slots[e]}return n}function z(e,t,n){let{ref:r,...i}=R(n,e.slot)||{},a=P((0,o.useMemo)(()=>k(t,r),[t,r])),s=N(i,e);return`style`in i&&i.style&&`style`in e&&e.style&&(s.style=typeof i.style==`function`||typeof e.style==`function`?t=>{let n=typeof i.style==`function`?i.style(t):i.style,r={...t.defaultStyle,...n},a=typeof e.style==`function`?e.style({...t,defaultStyle:r}):e.style;return{...r,...a}}:{...i.style,...e.style}),[s,a]}function B(e=!0){let[t,n]=(0,o.useState)(e),r=(0,o.useRef)(!1),i=(0,o.useCallback)(e=>{r.current=!0,n(!!e)},[]);return c(()=>{r.current||n(!1)},[]),[i,t]}function te(e){let t=/^(data-.*)$/,n={};for(let r in e)t.test(r)||(n[r]=e[r]);return n}function ne(e,t,n){let{render:r,...i}=t,a=(0,o.useRef)(null),s=(0,o.useMemo)(()=>k(n,a),[n,a]);c(()=>{},[e,r]);let l={...i,ref:s};return r?r(l,void 0):o.createElement(e,l)}var re={},V=new Proxy({},{get(e,t){if(typeof t!=`string`)return;let n=re[t];return n||(n=(0,o.forwardRef)(ne.bind(null,t)),re[t]=n),n}}),ie=`react-aria-clear-focus`,ae=`react-aria-focus`,H=e=>se(e)?e.document:ce(e)?e:e?.ownerDocument??(typeof document<`u`?document:void 0),U=e=>H(e)?.defaultView??(typeof window<`u`?window:void 0);function oe(e){return typeof e==`object`&&!!e&&`nodeType`in e&&typeof e.nodeType==`number`}function se(e){return typeof e==`object`&&!!e&&`window`in e&&e.window===e}function ce(e){return oe(e)&&e.nodeType===9}function le(e){return oe(e)&&e.nodeType===11&&`host`in e}function ue(e,t,n,r){if(n==null||e==null)return()=>{};let i=Array.isArray(e)?e:[e];for(let e of i)e.addEventListener(t,n,r);return()=>{for(let e of i)e.removeEventListener(t,n,r)}}function de(e,t,n,r){if(e==null)return()=>{};let i=[],a=Array.isArray(e)?e:[e];for(let e of a){let a=e.style.getPropertyValue(t),o=e.style.getPropertyPriority(t);e.style.setProperty(t,n,r),i.unshift(()=>{a?e.style.setProperty(t,a,o):e.style.removeProperty(t)})}return()=>{for(let e of i)e()}}var fe=!1;function pe(){return fe}function W(e,t){if(!pe())return t&&e?e.contains(t):!1;if(!e||!t)return!1;let n=t;for(;n!=null;){if(n===e)return!0;n=typeof n.assignedElements!=`function`&&n.assignedSlot?.parentNode?n.assignedSlot.parentNode:le(n)?n.host:n.parentNode}return!1}var G=(e=document)=>{if(!pe())return e.activeElement;let t=e.activeElement;for(;t&&`shadowRoot`in t&&t.shadowRoot?.activeElement;)t=t.shadowRoot.activeElement;return t};function K(e){if(pe()&&e.target instanceof Element&&e.target.shadowRoot){if(`composedPath`in e)return e.composedPath()[0]??null;if(`composedPath`in e.nativeEvent)return e.nativeEvent.composedPath()[0]??null}return e.target}function me(e,t){if(t===null)return[];t??=U(e);let n=[t];if(!pe()||!e||e===t)return n;let r=`getRootNode`in t?t.getRootNode():null,i=e.getRootNode()??null;for(;le(i)&&i!==r;)n.push(i),i=i.host.getRootNode();return n}function he(e){if(!e)return!1;let t=e.getRootNode(),n=U(e);if(!(t instanceof n.Document||t instanceof n.ShadowRoot))return!1;let r=t.activeElement;return r!=null&&e.contains(r)}function ge(e){let t=ye(H(e));t!==e&&(t&&_e(t,e),e&&ve(e,t))}function _e(e,t){e.dispatchEvent(new FocusEvent(`blur`,{relatedTarget:t})),e.dispatchEvent(new FocusEvent(`focusout`,{bubbles:!0,relatedTarget:t}))}function ve(e,t){e.dispatchEvent(new FocusEvent(`focus`,{relatedTarget:t})),e.dispatchEvent(new FocusEvent(`focusin`,{bubbles:!0,relatedTarget:t}))}function ye(e){let t=G(e),n=t?.getAttribute(`aria-activedescendant`);return n&&e.getElementById(n)||t}function be(e){e.focus({preventScroll:!0})}var xe=typeof Element<`u`&&`checkVisibility`in Element.prototype;function Se(e){let t=U(e);if(!(e instanceof t.HTMLElement)&&!(e instanceof t.SVGElement))return!1;let{display:n,visibility:r}=e.style,i=n!==`none`&&r!==`hidden`&&r!==`collapse`;if(i){let{getComputedStyle:t}=U(e),{display:n,visibility:r}=t(e);i=n!==`none`&&r!==`hidden`&&r!==`collapse`}return i}function Ce(e,t){return!e.hasAttribute(`hidden`)&&!e.hasAttribute(`data-react-aria-prevent-focus`)&&(e.nodeName===`DETAILS`&&t&&t.nodeName!==`SUMMARY`?e.hasAttribute(`open`):!0)}function we(e,t){return xe?e.checkVisibility({visibilityProperty:!0})&&!e.closest(`[data-react-aria-prevent-focus]`):e.nodeName!==`#comment`&&Se(e)&&Ce(e,t)&&(!e.parentElement||we(e.parentElement,e))}var Te=[`input:not([disabled]):not([type=hidden])`,`select:not([disabled])`,`textarea:not([disabled])`,`button:not([disabled])`,`a[href]`,`area[href]`,`summary`,`iframe`,`object`,`embed`,`audio[controls]`,`video[controls]`,`[contenteditable]:not([contenteditable^="false"])`,`permission`],Ee=Te.join(`:not([hidden]),`)+`,[tabindex]:not([disabled]):not([hidden])`;Te.push(`[tabindex]:not([tabindex="-1"]):not([disabled])`);var De=Te.join(`:not([hidden]):not([tabindex="-1"]),`);function Oe(e,t){return e.matches(Ee)&&!Ae(e)&&(t?.skipVisibilityCheck||we(e))}function ke(e){return e.matches(De)&&we(e)&&!Ae(e)}function Ae(e){let t=e;for(;t!=null;){if(t instanceof U(t).HTMLElement&&t.inert)return!0;t=t.parentElement}return!1}function je(e){let t=e;return t.nativeEvent=e,t.isDefaultPrevented=()=>t.defaultPrevented,t.isPropagationStopped=()=>t.cancelBubble,t.persist=()=>{},t}function Me(e,t){Object.defineProperty(e,"target",{value:t}),Object.defineProperty(e,"currentTarget",{value:t})}function Ne(e){let t=(0,o.useRef)({isFocused:!1,observer:null});return c(()=>{let e=t.current;return()=>{e.observer&&=(e.observer.disconnect(),null)}},[]),(0,o.useCallback)(n=>{let r=K(n);if(r instanceof HTMLButtonElement||r instanceof HTMLInputElement||r instanceof HTMLTextAreaElement||r instanceof HTMLSelectElement){t.current.isFocused=!0;let n=r;n.addEventListener(`focusout`,r=>{if(t.current.isFocused=!1,n.disabled){let t=je(r);e?.(t)}t.current.observer&&(t.current.observer.disconnect(),t.current.observer=null)},{once:!0}),t.current.observer=new MutationObserver(()=>{if(t.current.isFocused&&n.disabled){t.current.observer?.disconnect();let e=n===G()?null:G();n.dispatchEvent(new FocusEvent(`blur`,{relatedTarget:e})),n.dispatchEvent(new FocusEvent(`focusout`,{bubbles:!0,relatedTarget:e}))}}),t.current.observer.observe(n,{attributes:!0,attributeFilter:[`disabled`]})}},[e])}var Pe=!1;function Fe(e){for(;e&&!Oe(e,{skipVisibilityCheck:!0});)e=e.parentElement;let t=G(U(e).document);if(!t||t===e)return;let n=e?.getRootNode(),r=n!=null&&le(n)?n:U(e),i=t=>t===e||oe(t)&&W(e,t),a=e=>e===t||t!=null&&oe(e)&&W(t,e);Pe=!0;let o=!1,s=e=>{(a(K(e))||o)&&e.stopImmediatePropagation()},c=n=>{(a(K(n))||o)&&(n.stopImmediatePropagation(),!e&&!o&&(o=!0,be(t),d()))},l=e=>{(i(K(e))||o)&&e.stopImmediatePropagation()},u=e=>{(i(K(e))||o)&&(e.stopImmediatePropagation(),o||(o=!0,be(t),d()))};r.addEventListener(`blur`,s,!0),r.addEventListener(`focusout`,c,!0),r.addEventListener(`focusin`,u,!0),r.addEventListener(`focus`,l,!0);let d=()=>{cancelAnimationFrame(f),r.removeEventListener(`blur`,s,!0),r.removeEventListener(`focusout`,c,!0),r.removeEventListener(`focusin`,u,!0),r.removeEventListener(`focus`,l,!0),Pe=!1,o=!1},f=requestAnimationFrame(d);return d}function Ie(e){if(typeof window>`u`||window.navigator==null)return!1;let t=window.navigator.userAgentData?.brands;return Array.isArray(t)&&t.some(t=>e.test(t.brand))||e.test(window.navigator.userAgent)}function Le(e){return typeof window<`u`&&window.navigator!=null&&e.test(window.navigator.userAgentData?.platform||window.navigator.platform)}function Re(e){let t=null;return()=>(t??=e(),t)}var ze=Re(function(){return Le(/^Mac/i)}),Be=Re(function(){return Le(/^iPhone/i)}),Ve=Re(function(){return Le(/^iPad/i)||ze()&&navigator.maxTouchPoints>1}),He=Re(function(){return Be()||Ve()}),Ue=Re(function(){return ze()||He()}),We=Re(function(){return Ie(/AppleWebKit/i)&&(He()||!Ge())}),Ge=Re(function(){return Ie(/Chrome|CriOS|CrMo/i)}),Ke=Re(function(){return Ie(/Android/i)});function qe(e){return e.pointerType===``&&e.isTrusted?!0:Ke()&&e.pointerType?e.type===`click`&&e.buttons===1:e.detail===0&&!e.pointerType}function Je(e){return!Ke()&&e.width===0&&e.height===0||Ke()&&e.width===1&&e.height===1&&e.pressure===0&&e.detail===0&&e.pointerType===`mouse`}var Ye=(0,o.createContext)({isNative:!0,open:et,useHref:e=>e});function Xe(){return(0,o.useContext)(Ye)}function Ze(e,t){let n=e.getAttribute(`target`);return(!n||n===`_self`)&&e.origin===location.origin&&!e.hasAttribute(`download`)&&!t.metaKey&&!t.ctrlKey&&!t.altKey&&!t.shiftKey}function Qe(e,t,n=!0){let{metaKey:r,ctrlKey:i,altKey:a,shiftKey:o}=t,s=We()&&ze()&&!Ve()?new KeyboardEvent(`keydown`,{keyIdentifier:`Enter`,metaKey:r,ctrlKey:i,altKey:a,shiftKey:o}):new MouseEvent(`click`,{metaKey:r,ctrlKey:i,altKey:a,shiftKey:o,detail:1,bubbles:!0,cancelable:!0});Qe.isOpening=n,be(e),e.dispatchEvent(s),Qe.isOpening=!1}Qe.isOpening=!1;function $e(e,t){if(e instanceof HTMLAnchorElement)t(e);else if(e.hasAttribute(`data-href`)){let n=document.createElement(`a`);n.href=e.getAttribute(`data-href`),e.hasAttribute(`data-target`)&&(n.target=e.getAttribute(`data-target`)),e.hasAttribute(`data-rel`)&&(n.rel=e.getAttribute(`data-rel`)),e.hasAttribute(`data-download`)&&(n.download=e.getAttribute(`data-download`)),e.hasAttribute(`data-ping`)&&(n.ping=e.getAttribute(`data-ping`)),e.hasAttribute(`data-referrer-policy`)&&(n.referrerPolicy=e.getAttribute(`data-referrer-policy`)),e.appendChild(n),t(n),e.removeChild(n)}}function et(e,t){$e(e,e=>Qe(e,t))}function tt(e){let t=Xe().useHref(e?.href??``),n={};if(e)for(let r of[`href`,`target`,`rel`,`download`,`ping`,`referrerPolicy`])r in e&&e[r]!==void 0&&(n[r]=r===`href`?t:e[r]);return n}function nt(e,t,n,r){!t.isNative&&e.currentTarget instanceof HTMLAnchorElement&&e.currentTarget.href&&!e.isDefaultPrevented()&&Ze(e.currentTarget,e)&&n&&(e.preventDefault(),t.open(e.currentTarget,e,n,r))}var rt=null,it=new Set,at=new Map,ot=!1,st=!1,ct={Tab:!0,Escape:!0};function lt(e,t){for(let n of it)n(e,t)}function ut(e){return!(e.metaKey||!ze()&&e.altKey||e.ctrlKey||e.key===`Control`||e.key===`Shift`||e.key===`Meta`)}function dt(e){ot=!0,!Qe.isOpening&&ut(e)&&(rt=`keyboard`,lt(`keyboard`,e))}function ft(e){rt=`pointer`,`pointerType`in e&&e.pointerType,(e.type===`mousedown`||e.type===`pointerdown`)&&(ot=!0,lt(`pointer`,e))}function pt(e){!Qe.isOpening&&qe(e)&&(ot=!0,rt=`virtual`)}function mt(e){if(Pe)return;let t=K(e),n=U(t),r=H(t);t===n?st=!0:t!==r&&e.isTrusted&&(!ot&&!st&&(rt=`virtual`,lt(`virtual`,e)),ot=!1,st=!1)}function ht(){Pe||(ot=!1,st=!0)}function gt(e){let t=G(H(K(e)));queueMicrotask(()=>{G(H(K(e)))!==t&&St(`keyboard`)})}function _t(e){if(typeof window>`u`||typeof document>`u`)return;let t=U(e),n=H(e);if(at.get(t))return;let r=t.HTMLElement.prototype.focus;Reflect.defineProperty(t.HTMLElement.prototype,"focus",{configurable:!0,writable:!0,value:function(){ot=!0,r.apply(this,arguments)}}),n.addEventListener(`keydown`,dt,!0),n.addEventListener(`keyup`,dt,!0),n.addEventListener(`click`,pt,!0),n.addEventListener(`invalid`,gt,!0),t.addEventListener(`focus`,mt,!0),t.addEventListener(`blur`,ht,!1),typeof PointerEvent<`u`&&(n.addEventListener(`pointerdown`,ft,!0),n.addEventListener(`pointermove`,ft,!0),n.addEventListener(`pointerup`,ft,!0)),t.addEventListener(`beforeunload`,()=>{vt(e)},{once:!0}),at.set(t,{focus:r})}var vt=(e,t)=>{let n=U(e),r=H(e);t&&r.removeEventListener(`DOMContentLoaded`,t),at.has(n)&&(Reflect.defineProperty(n.HTMLElement.prototype,"focus",{configurable:!0,writable:!0,value:at.get(n).focus}),r.removeEventListener(`keydown`,dt,!0),r.removeEventListener(`keyup`,dt,!0),r.removeEventListener(`click`,pt,!0),r.removeEventListener(`invalid`,gt,!0),n.removeEventListener(`focus`,mt,!0),n.removeEventListener(`blur`,ht,!1),typeof PointerEvent<`u`&&(r.removeEventListener(`pointerdown`,ft,!0),r.removeEventListener(`pointermove`,ft,!0),r.removeEventListener(`pointerup`,ft,!0)),at.delete(n))};function yt(e){let t=H(e),n;return t.readyState===`loading`?(n=()=>{_t(e)},t.addEventListener(`DOMContentLoaded`,n)):_t(e),()=>vt(e,n)}typeof document<`u`&&yt();function bt(){return rt!==`pointer`}function xt(){return rt}function St(e){rt=e,lt(e,null)}var Ct=new Set([`checkbox`,`radio`,`range`,`color`,`file`,`image`,`button`,`submit`,`reset`]);function wt(e,t,n){let r=n?K(n):void 0,i=H(r),a=U(r),o=a===void 0?HTMLInputElement:a.HTMLInputElement,s=a===void 0?HTMLTextAreaElement:a.HTMLTextAreaElement,c=a===void 0?HTMLElement:a.HTMLElement,l=a===void 0?KeyboardEvent:a.KeyboardEvent,u=G(i);return e=e||u instanceof o&&!Ct.has(u.type)||u instanceof s||u instanceof c&&u.isContentEditable,!(e&&t===`keyboard`&&n instanceof l&&!ct[n.key])}function Tt(e,t,n){_t(),(0,o.useEffect)(()=>{if(n?.enabled===!1)return;let t=(t,r)=>{wt(!!n?.isTextInput,t,r)&&e(bt())};return it.add(t),()=>{it.delete(t)}},t)}function Et(e,t){let n=U(t),r=H(t);if(r==null||n==null)return;let i,a=`meta[name="${CSS.escape(e)}"], meta[property="${CSS.escape(e)}"]`,o=r.querySelector(a);return o&&o instanceof n.HTMLMetaElement&&(e===`csp-nonce`&&o.nonce&&(i??=o.nonce||void 0),o.content&&(i??=o.content||void 0)),e===`csp-nonce`&&(i??=n.__webpack_nonce__||globalThis.__webpack_nonce__||void 0),i}var Dt=100,Ot=600,q={isOpen:!1,screenWidth:0,screenHeight:0,screenAngle:0,screenTimeout:0,startTimeStamp:0,endTimeStamp:0,resizeTimeStamp:0,resizeTimeout:0},kt=new Set([`checkbox`,`radio`,`range`,`color`,`file`,`image`,`button`,`submit`,`reset`]);function At(){let e=Number(window.visualViewport?.width??window.innerWidth),t=Number(window.visualViewport?.height??window.innerHeight),n=Number(window.visualViewport?.scale??1);return{width:e*n,height:t*n,angle:window.screen.orientation?.angle??0}}function jt(e){q.resizeTimeStamp<=e.timeStamp+50&&(q.resizeTimeStamp=e.timeStamp+150,window.clearTimeout(q.resizeTimeout),q.resizeTimeout=window.setTimeout(Mt,150))}function Mt(){let e=Et(`viewport`);if(Ke()&&e?.includes(`overlays-content`))return;let t=performance.now(),n=At(),r=t-q.startTimeStamp,i=q.screenHeight-n.height,a=q.screenAngle-n.angle;Math.abs(a)%180&&q.screenWidth-n.height<Dt&&(q.screenWidth=n.width,q.screenHeight=n.height,q.screenAngle=n.angle,i=0),r>Ot&&(window.clearTimeout(q.screenTimeout),q.screenTimeout=window.setTimeout(()=>{let e=Lt(document.hasFocus()?G():null),t=At();Math.abs(q.screenAngle-t.angle)%180||q.isOpen&&e||(q.screenWidth=t.width,q.screenHeight=t.height,q.screenAngle=t.angle,q.isOpen=!1)},Ot)),r<=Ot&&i>=Dt&&(q.endTimeStamp=t),q.isOpen=i>=Dt}function Nt(){let e=At(),t=q.screenAngle-e.angle;if(Math.abs(t)%180&&!q.isOpen){let e=q.screenWidth;q.screenWidth=q.screenHeight,q.screenHeight=e}q.isOpen||(q.screenAngle=e.angle)}function Pt(e){let t=Lt(K(e)),n=performance.now(),r=At(),i=q.screenHeight-r.height;i<Dt&&t&&(q.screenWidth=r.width,q.screenHeight=r.height,q.screenAngle=r.angle,q.startTimeStamp=n),t&&window.clearTimeout(q.screenTimeout),i>=Dt&&t&&(q.endTimeStamp=n)}function Ft(){let e=At();ue(window.visualViewport,`resize`,We()?Mt:jt),ue(window.screen.orientation,`change`,Nt),ue(window,`focus`,Pt,{capture:!0,passive:!0}),q.screenWidth=e.width,q.screenHeight=e.height,q.screenAngle=e.angle}typeof document<`u`&&(document.readyState===`loading`?ue(document,`DOMContentLoaded`,Ft):Ft());function It(){let e=Et(`viewport`);return Ke()&&e?.includes(`overlays-content`)?!1:q.isOpen?!0:q.startTimeStamp?q.endTimeStamp>=q.startTimeStamp?!0:performance.now()-q.startTimeStamp<=Ot?q.endTimeStamp>0||window.navigator.maxTouchPoints>0:!1:window.navigator.maxTouchPoints>0}function Lt(e){if(!(e instanceof Element)||!Oe(e))return!1;let t=e instanceof HTMLTextAreaElement,n=e instanceof HTMLElement&&e.isContentEditable,r=e instanceof HTMLInputElement&&!kt.has(e.type);return t||n||r}function Rt(e){return ze()?e.metaKey:e.ctrlKey}function zt(){return q.isOpen}var Bt=o.useInsertionEffect??c;function Vt(e){let t=(0,o.useRef)(null);return Bt(()=>{t.current=e},[e]),(0,o.useCallback)((...e)=>{let n=t.current;return n?.(...e)},[])}function Ht(e,t,n,r){let i=Vt(n),a=n==null;(0,o.useEffect)(()=>{if(!(a||e.current==null))return ue(e.current,t,i,r)},[e,t,r,a])}function Ut(e,t){let{id:n,"aria-label":r,"aria-labelledby":i}=e;return n=E(n),i&&r?i=[...new Set([n,...i.trim().split(/\s+/)])].join(` `):i&&=i.trim().split(/\s+/).join(` `),!r&&!i&&t&&(r=t),{id:n,"aria-label":r,"aria-labelledby":i}}var Wt=new Set([`Arab`,`Syrc`,`Samr`,`Mand`,`Thaa`,`Mend`,`Nkoo`,`Adlm`,`Rohg`,`Hebr`]),Gt=new Set([`ae`,`ar`,`arc`,`bcc`,`bqi`,`ckb`,`dv`,`fa`,`glk`,`he`,`ku`,`mzn`,`nqo`,`pnb`,`ps`,`sd`,`ug`,`ur`,`yi`]);function Kt(e){if(Intl.Locale){let t=new Intl.Locale(e).maximize(),n=typeof t.getTextInfo==`function`?t.getTextInfo():t.textInfo;if(n)return n.direction===`rtl`;if(t.script)return Wt.has(t.script)}let t=e.split(`-`)[0];return Gt.has(t)}var qt=Symbol.for(`react-aria.i18n.locale`);function Jt(){let e=typeof window<`u`&&window[qt]||typeof navigator<`u`&&(navigator.language||navigator.userLanguage)||`en-US`;try{Intl.DateTimeFormat.supportedLocalesOf([e])}catch{e=`en-US`}return{locale:e,direction:Kt(e)?`rtl`:`ltr`}}var Yt=Jt(),Xt=new Set;function Zt(){Yt=Jt();for(let e of Xt)e(Yt)}function Qt(){let e=b(),[t,n]=(0,o.useState)(Yt);return(0,o.useEffect)(()=>(Xt.size===0&&window.addEventListener(`languagechange`,Zt),Xt.add(n),()=>{Xt.delete(n),Xt.size===0&&window.removeEventListener(`languagechange`,Zt)}),[]),e?{locale:typeof window<`u`&&window[qt]||`en-US`,direction:`ltr`}:t}var $t=o.createContext(null);function en(e){let{locale:t,children:n}=e,r=o.useMemo(()=>({locale:t,direction:Kt(t)?`rtl`:`ltr`}),[t]);return o.createElement($t.Provider,{value:r},n)}function tn(e){let{children:t}=e,n=Qt();return o.createElement($t.Provider,{value:n},t)}function nn(e){let{locale:t,children:n}=e;return t?o.createElement(en,{locale:t,children:n}):o.createElement(tn,{children:n})}function rn(){let e=Qt();return(0,o.useContext)($t)||e}var an=Symbol.for(`react-aria.i18n.locale`),on=Symbol.for(`react-aria.i18n.strings`),sn=void 0,cn=class e{constructor(e,t=`en-US`){this.strings=Object.fromEntries(Object.entries(e).filter(([,e])=>e)),this.defaultLocale=t}getStringForLocale(e,t){let n=this.getStringsForLocale(t)[e];if(!n)throw Error(`Could not find intl message ${e} in ${t} locale`);return n}getStringsForLocale(e){let t=this.strings[e];return t||(t=ln(e,this.strings,this.defaultLocale),this.strings[e]=t),t}static getGlobalDictionaryForPackage(t){if(typeof window>`u`)return null;let n=window[an];if(sn===void 0){let t=window[on];if(!t)return null;sn={};for(let r in t)sn[r]=new e({[n]:t[r]},n)}let r=sn?.[t];if(!r)throw Error(`Strings for package "${t}" were not included by LocalizedStringProvider. Please add it to the list passed to createLocalizedStringDictionary.`);return r}};function ln(e,t,n=`en-US`){if(t[e])return t[e];let r=un(e),i=dn(e);if(i&&t[`${r}-${i}`])return t[`${r}-${i}`];if(t[r])return t[r];for(let e in t)if(e.startsWith(r+`-`))return t[e];return t[n]}function un(e){return Intl.Locale?new Intl.Locale(e).language:e.split(`-`)[0]}function dn(e){if(Intl.Locale)return new Intl.Locale(e).script}var fn=new Map,pn=new Map,mn=class{constructor(e,t){this.locale=e,this.strings=t}format(e,t){let n=this.strings.getStringForLocale(e,this.locale);return typeof n==`function`?n(t,this):n}plural(e,t,n=`cardinal`){let r=t[`=`+e];if(r)return typeof r==`function`?r():r;let i=this.locale+`:`+n,a=fn.get(i);return a||(a=new Intl.PluralRules(this.locale,{type:n}),fn.set(i,a)),r=t[a.select(e)]||t.other,typeof r==`function`?r():r}number(e){let t=pn.get(this.locale);return t||(t=new Intl.NumberFormat(this.locale),pn.set(this.locale,t)),t.format(e)}select(e,t){let n=e[t]||e.other;return typeof n==`function`?n():n}},hn=new WeakMap;function gn(e){let t=hn.get(e);return t||(t=new cn(e),hn.set(e,t)),t}function _n(e,t){return t&&cn.getGlobalDictionaryForPackage(t)||gn(e)}function vn(e,t){let{locale:n}=rn(),r=_n(e,t);return(0,o.useMemo)(()=>new mn(n,r),[n,r])}var yn=o.useInsertionEffect??o.useLayoutEffect;function bn(e,t,n){let[r,i]=(0,o.useState)(e||t),a=(0,o.useRef)(r),s=(0,o.useRef)(e!==void 0),c=e!==void 0;(0,o.useEffect)(()=>{s.current,s.current=c},[c]);let l=c?e:r;yn(()=>{a.current=l});let[,u]=(0,o.useReducer)(()=>({}),{});return[l,(0,o.useCallback)((e,...t)=>{let r=typeof e==`function`?e(a.current):e;Object.is(a.current,r)||(a.current=r,i(r),u(),n?.(r,...t))},[n])]}var xn=(0,o.createContext)(null),Sn=(0,o.createContext)(null),Cn=class{constructor(e){this.value=null,this.level=0,this.hasChildNodes=!1,this.rendered=null,this.textValue=``,this[`aria-label`]=void 0,this.index=0,this.parentKey=null,this.prevKey=null,this.nextKey=null,this.firstChildKey=null,this.lastChildKey=null,this.props={},this.colSpan=null,this.colIndex=null,this.type=this.constructor.type,this.key=e}get childNodes(){throw Error(`childNodes is not supported`)}clone(){let e=new this.constructor(this.key);return e.value=this.value,e.level=this.level,e.hasChildNodes=this.hasChildNodes,e.rendered=this.rendered,e.textValue=this.textValue,e[`aria-label`]=this[`aria-label`],e.index=this.index,e.parentKey=this.parentKey,e.prevKey=this.prevKey,e.nextKey=this.nextKey,e.firstChildKey=this.firstChildKey,e.lastChildKey=this.lastChildKey,e.props=this.props,e.render=this.render,e.colSpan=this.colSpan,e.colIndex=this.colIndex,e}filter(e,t,n){let r=this.clone();return t.addDescendants(r,e),r}},wn=class extends Cn{filter(e,t,n){let[r,i]=On(e,t,this.firstChildKey,n),a=this.clone();return a.firstChildKey=r,a.lastChildKey=i,a}};(class extends Cn{static{this.type=`header`}});var Tn=class extends Cn{static{this.type=`loader`}},En=class extends wn{static{this.type=`item`}filter(e,t,n){if(n(this.textValue,this)){let n=this.clone();return t.addDescendants(n,e),n}return null}};(class extends wn{static{this.type=`section`}filter(e,t,n){let r=super.filter(e,t,n);if(r&&r.lastChildKey!==null){let t=e.getItem(r.lastChildKey);if(t&&t.type!==`header`)return r}return null}});var Dn=class{get size(){return this.itemCount}getKeys(){return this.keyMap.keys()}*[Symbol.iterator](){let e=this.firstKey==null?void 0:this.keyMap.get(this.firstKey);for(;e;)yield e,e=e.nextKey==null?void 0:this.keyMap.get(e.nextKey)}getChildren(e){let t=this.keyMap;return{*[Symbol.iterator](){let n=t.get(e),r=n?.firstChildKey==null?null:t.get(n.firstChildKey);for(;r;)yield r,r=r.nextKey==null?void 0:t.get(r.nextKey)}}}getKeyBefore(e){let t=this.keyMap.get(e);if(!t)return null;if(t.prevKey!=null){for(t=this.keyMap.get(t.prevKey);t&&t.type!==`item`&&t.lastChildKey!=null;)t=this.keyMap.get(t.lastChildKey);return t?.key??null}return t.parentKey}getKeyAfter(e){let t=this.keyMap.get(e);if(!t)return null;if(t.type!==`item`&&t.firstChildKey!=null)return t.firstChildKey;for(;t;){if(t.nextKey!=null)return t.nextKey;if(t.parentKey!=null)t=this.keyMap.get(t.parentKey);else return null}return null}getFirstKey(){return this.firstKey}getLastKey(){let e=this.lastKey==null?null:this.keyMap.get(this.lastKey);for(;e?.lastChildKey!=null;)e=this.keyMap.get(e.lastChildKey);return e?.key??null}getItem(e){return this.keyMap.get(e)??null}at(){throw Error(`Not implemented`)}clone(){let e=this.constructor,t=new e;return t.keyMap=new Map(this.keyMap),t.firstKey=this.firstKey,t.lastKey=this.lastKey,t.itemCount=this.itemCount,t}addNode(e){if(this.frozen)throw Error(`Cannot add a node to a frozen collection`);e.type===`item`&&this.keyMap.get(e.key)==null&&this.itemCount++,this.keyMap.set(e.key,e)}addDescendants(e,t){this.addNode(e);let n=t.getChildren(e.key);for(let e of n)this.addDescendants(e,t)}removeNode(e){if(this.frozen)throw Error(`Cannot remove a node to a frozen collection`);let t=this.keyMap.get(e);t!=null&&t.type===`item`&&this.itemCount--,this.keyMap.delete(e)}commit(e,t,n=!1){if(this.frozen)throw Error(`Cannot commit a frozen collection`);this.firstKey=e,this.lastKey=t,this.frozen=!n}filter(e){let t=new this.constructor,[n,r]=On(this,t,this.firstKey,e);return t?.commit(n,r),t}constructor(){this.keyMap=new Map,this.firstKey=null,this.lastKey=null,this.frozen=!1,this.itemCount=0}};function On(e,t,n,r){if(n==null)return[null,null];let i=null,a=null,o=e.getItem(n);for(;o!=null;){let n=o.filter(e,t,r);n!=null&&(n.nextKey=null,a&&(n.prevKey=a.key,a.nextKey=n.key),i??=n,t.addNode(n),a=n),o=o.nextKey==null?null:e.getItem(o.nextKey)}if(a&&a.type===`separator`){let e=a.prevKey;t.removeNode(a.key),e==null?a=null:(a=t.getItem(e),a.nextKey=null)}return[i?.key??null,a?.key??null]}var kn=class{constructor(e){this._firstChild=null,this._lastChild=null,this._previousSibling=null,this._nextSibling=null,this._parentNode=null,this._minInvalidChildIndex=null,this.ownerDocument=e}*[Symbol.iterator](){let e=this.firstChild;for(;e;)yield e,e=e.nextSibling}get firstChild(){return this._firstChild}set firstChild(e){this._firstChild=e,this.ownerDocument.markDirty(this)}get lastChild(){return this._lastChild}set lastChild(e){this._lastChild=e,this.ownerDocument.markDirty(this)}get previousSibling(){return this._previousSibling}set previousSibling(e){this._previousSibling=e,this.ownerDocument.markDirty(this)}get nextSibling(){return this._nextSibling}set nextSibling(e){this._nextSibling=e,this.ownerDocument.markDirty(this)}get parentNode(){return this._parentNode}set parentNode(e){this._parentNode=e,this.ownerDocument.markDirty(this)}get isConnected(){return this.parentNode?.isConnected||!1}invalidateChildIndices(e){(this._minInvalidChildIndex==null||!this._minInvalidChildIndex.isConnected||e.index<this._minInvalidChildIndex.index)&&(this._minInvalidChildIndex=e,this.ownerDocument.markDirty(this))}updateChildIndices(){let e=this._minInvalidChildIndex;for(;e;)e.index=e.previousSibling?e.previousSibling.index+1:0,e=e.nextSibling;this._minInvalidChildIndex=null}appendChild(e){e.parentNode&&e.parentNode.removeChild(e),this.firstChild??=e,this.lastChild?(this.lastChild.nextSibling=e,e.index=this.lastChild.index+1,e.previousSibling=this.lastChild):(e.previousSibling=null,e.index=0),e.parentNode=this,e.nextSibling=null,this.lastChild=e,this.ownerDocument.markDirty(this),this.isConnected&&this.ownerDocument.queueUpdate()}insertBefore(e,t){if(t==null)return this.appendChild(e);e.parentNode&&e.parentNode.removeChild(e),e.nextSibling=t,e.previousSibling=t.previousSibling,e.index=t.index-1,this.firstChild===t?this.firstChild=e:t.previousSibling&&(t.previousSibling.nextSibling=e),t.previousSibling=e,e.parentNode=t.parentNode,this.invalidateChildIndices(e),this.isConnected&&this.ownerDocument.queueUpdate()}removeChild(e){e.parentNode===this&&(this._minInvalidChildIndex===e&&(this._minInvalidChildIndex=null),e.nextSibling&&(this.invalidateChildIndices(e.nextSibling),e.nextSibling.previousSibling=e.previousSibling),e.previousSibling&&(e.previousSibling.nextSibling=e.nextSibling),this.firstChild===e&&(this.firstChild=e.nextSibling),this.lastChild===e&&(this.lastChild=e.previousSibling),e.parentNode=null,e.nextSibling=null,e.previousSibling=null,e.index=0,this.ownerDocument.markDirty(e),this.isConnected&&this.ownerDocument.queueUpdate())}addEventListener(){}removeEventListener(){}get previousVisibleSibling(){let e=this.previousSibling;for(;e&&e.isHidden;)e=e.previousSibling;return e}get nextVisibleSibling(){let e=this.nextSibling;for(;e&&e.isHidden;)e=e.nextSibling;return e}get firstVisibleChild(){let e=this.firstChild;for(;e&&e.isHidden;)e=e.nextSibling;return e}get lastVisibleChild(){let e=this.lastChild;for(;e&&e.isHidden;)e=e.previousSibling;return e}},An=class e extends kn{constructor(e,t){super(t),this.nodeType=8,this.isMutated=!0,this._index=0,this.isHidden=!1,this.node=null}get index(){return this._index}set index(e){this._index=e,this.ownerDocument.markDirty(this)}get level(){return this.parentNode instanceof e?this.parentNode.level+ +(this.parentNode.node?.type===`item`):0}getMutableNode(){return this.node==null?null:(this.isMutated||=(this.node=this.node.clone(),!0),this.ownerDocument.markDirty(this),this.node)}updateNode(){let t=this.nextVisibleSibling,n=this.getMutableNode();if(n!=null&&(n.index=this.index,n.level=this.level,n.parentKey=this.parentNode instanceof e?this.parentNode.node?.key??null:null,n.prevKey=this.previousVisibleSibling?.node?.key??null,n.nextKey=t?.node?.key??null,n.hasChildNodes=!!this.firstChild,n.firstChildKey=this.firstVisibleChild?.node?.key??null,n.lastChildKey=this.lastVisibleChild?.node?.key??null,(n.colSpan!=null||n.colIndex!=null)&&t)){let e=(n.colIndex??n.index)+(n.colSpan??1);if(t.node!=null&&e!==t.node.colIndex){let n=t.getMutableNode();n.colIndex=e}}}setProps(e,t,n,r,i){let a,{value:o,textValue:s,id:c,...l}=e;if(this.node==null?(a=new n(c??`react-aria-${++this.ownerDocument.nodeId}`),this.node=a):a=this.getMutableNode(),l.ref=t,a.props=l,a.rendered=r,a.render=i,a.value=o,e[`aria-label`]&&(a[`aria-label`]=e[`aria-label`]),a.textValue=s||(typeof l.children==`string`?l.children:``)||e[`aria-label`]||``,c!=null&&c!==a.key)throw Error(`Cannot change the id of an item`);l.colSpan!=null&&(a.colSpan=l.colSpan),this.isConnected&&this.ownerDocument.queueUpdate()}get style(){let e=this;return{get display(){return e.isHidden?`none`:``},set display(t){let n=t===`none`;if(e.isHidden!==n){(e.parentNode?.firstVisibleChild===e||e.parentNode?.lastVisibleChild===e)&&e.ownerDocument.markDirty(e.parentNode);let t=e.previousVisibleSibling,r=e.nextVisibleSibling;t&&e.ownerDocument.markDirty(t),r&&e.ownerDocument.markDirty(r),e.isHidden=n,e.ownerDocument.markDirty(e)}}}}hasAttribute(){}setAttribute(){}setAttributeNS(){}removeAttribute(){}},jn=class extends kn{constructor(e){super(null),this.nodeType=11,this.ownerDocument=this,this.dirtyNodes=new Set,this.isSSR=!1,this.nodeId=0,this.nodesByProps=new WeakMap,this.keyOwners=new Map,this.nextCollection=null,this.subscriptions=new Set,this.queuedRender=!1,this.inSubscription=!1,this.collection=e,this.nextCollection=e}get isConnected(){return!0}createElement(e){return new An(e,this)}getMutableCollection(){return this.nextCollection||=this.collection.clone(),this.nextCollection}markDirty(e){this.dirtyNodes.add(e)}addNode(e){if(e.isHidden||e.node==null)return;let t=this.getMutableCollection();if(!t.getItem(e.node.key))for(let t of e)this.addNode(t);t.addNode(e.node)}removeNode(e){for(let t of e)this.removeNode(t);e.node&&this.getMutableCollection().removeNode(e.node.key)}getCollection(){return this.inSubscription||(this.queuedRender=!1,this.updateCollection()),this.collection}updateCollection(){for(let e of this.dirtyNodes)e instanceof An&&(!e.isConnected||e.isHidden)?this.removeNode(e):e.updateChildIndices();for(let e of this.dirtyNodes)e instanceof An?(e.isConnected&&!e.isHidden&&(e.updateNode(),this.addNode(e)),e.node&&this.dirtyNodes.delete(e),e.isMutated=!1):this.dirtyNodes.delete(e);this.nextCollection&&(this.nextCollection.commit(this.firstVisibleChild?.node?.key??null,this.lastVisibleChild?.node?.key??null,this.isSSR),this.isSSR||(this.collection=this.nextCollection,this.nextCollection=null))}queueUpdate(){if(!(this.dirtyNodes.size===0||this.queuedRender)){this.queuedRender=!0,this.inSubscription=!0,this.isSSR||(this.collection=this.collection.clone());for(let e of this.subscriptions)e();this.inSubscription=!1}}subscribe(e){return this.subscriptions.add(e),this.queuedRender&&e(),()=>this.subscriptions.delete(e)}resetAfterSSR(){this.isSSR&&(this.isSSR=!1,this.firstChild=null,this.lastChild=null,this.nodeId=0,this.keyOwners.clear())}};function Mn(e){let{children:t,items:n,idScope:r,addIdAndValue:i,dependencies:a=[]}=e,s=(0,o.useMemo)(()=>void 0,[t]),c=(0,o.useMemo)(()=>new WeakMap,[...a,s]);return(0,o.useMemo)(()=>{if(n&&typeof t==`function`){let e=[];for(let a of n){let n=Nn(a)?a:null,s=n?c.get(n):null;if(!s){s=t(a);let l=s.props.id??a?.key??a?.id;r!=null&&s.props.id==null&&l!=null&&(l=r+`:`+l);let u=l??e.length;s=(0,o.cloneElement)(s,i?{key:u,id:l,value:a}:{key:u}),n&&c.set(n,s)}e.push(s)}return e}if(typeof t!=`function`)return t},[t,n,c,r,i])}function Nn(e){switch(typeof e){case`object`:return e!=null;case`function`:case`symbol`:return!0;default:return!1}}var Pn=new Map,Fn=new Set;function In(e){return`propertyName`in e}function Ln(e){let t=K(e);if(!In(e)||!t)return;let n=Pn.get(t);n||(n=new Set,Pn.set(t,n),t.addEventListener(`transitioncancel`,Rn,{once:!0})),n.add(e.propertyName)}function Rn(e){let t=K(e);if(!In(e)||!t)return;let n=Pn.get(t);if(n&&(n.delete(e.propertyName),n.size===0&&(t.removeEventListener(`transitioncancel`,Rn),Pn.delete(t)),Pn.size===0))for(let e of Fn)e(!0),Fn.delete(e)}function zn(){ue(document,`transitionrun`,Ln),ue(document,`transitionend`,Rn)}function Bn(){for(let[e]of Pn)`isConnected`in e&&!e.isConnected&&Pn.delete(e)}typeof document<`u`&&(document.readyState===`loading`?ue(document,`DOMContentLoaded`,zn):zn());function Vn(e){let t=window.requestAnimationFrame(()=>{if(Bn(),Pn.size===0)return e(!1);Fn.add(e)});return()=>{window.cancelAnimationFrame(t),Fn.delete(e)}}function Hn(e){if(!e.isConnected)return;let t=H(e);if(xt()===`virtual`){let n=G(t);Vn(()=>{let r=G(t);(r===n||r===t.body)&&e.isConnected&&be(e)})}else be(e)}function Un(e){let{isDisabled:t,onFocus:n,onBlur:r,onFocusChange:i}=e,a=(0,o.useCallback)(e=>{if(K(e)===e.currentTarget)return r&&r(e),i&&i(!1),!0},[r,i]),s=Ne(a),c=(0,o.useCallback)(e=>{let t=K(e),r=H(t),a=r?G(r):G();t===e.currentTarget&&t===a&&(n&&n(e),i&&i(!0),s(e))},[i,n,s]);return{focusProps:{onFocus:!t&&(n||i||r)?c:void 0,onBlur:!t&&(r||i)?a:void 0}}}function Wn(e){if(e)return t=>{let n=!0;e({...t,preventDefault(){t.preventDefault()},isDefaultPrevented(){return t.isDefaultPrevented()},stopPropagation(){n=!0},continuePropagation(){n=!1,typeof t.continuePropagation==`function`&&t.continuePropagation()},isPropagationStopped(){return n}}),n&&!(typeof t.isPropagationStopped==`function`&&t.isPropagationStopped())&&t.stopPropagation()}}var Gn=new Set([`shift`,`alt`,`control`,`meta`,`mod`]),Kn=[`Alt`,`Control`,`Meta`,`Shift`];function qn(e){let t=new Set;return e.alt&&t.add(`Alt`),e.shift&&t.add(`Shift`),e.ctrl&&t.add(`Control`),e.meta&&t.add(`Meta`),e.mod&&t.add(ze()?`Meta`:`Control`),t}function Jn(e){let t=new Set;return e.altKey&&t.add(`Alt`),e.ctrlKey&&t.add(`Control`),e.metaKey&&t.add(`Meta`),e.shiftKey&&t.add(`Shift`),t}function Yn(e){return Kn.filter(t=>e.has(t))}function Xn(e){let t=e.split(`+`).reduce((e,t)=>{let n=t.toLowerCase();return Gn.has(n)?n===`shift`?e.shift=!0:n===`alt`?e.alt=!0:n===`control`?e.ctrl=!0:n===`meta`?e.meta=!0:n===`mod`&&(e.mod=!0):e.key=t,e},{shift:!1,alt:!1,ctrl:!1,meta:!1,mod:!1,key:``});if(t.key===``)throw Error(`Invalid keyboard shortcut: "${e}". Must include exactly one non-modifier key (e.g. "a", "Enter", "ArrowDown"). Combine any of Shift, Alt, Ctrl, Meta, and Mod.`);return t}function Zn(e){return e.toLowerCase()}var Qn={space:` `,esc:`escape`,del:`delete`,ins:`insert`,left:`arrowleft`,right:`arrowright`,up:`arrowup`,down:`arrowdown`,pageup:`pageup`,pagedown:`pagedown`};function $n(e){let t=Zn(e);return Qn[t]??t}function er(e){let t=Yn(qn(e)),n=$n(e.key);return t.length>0?`${t.join(`+`)}+${n}`:n}function tr(e){let t=Yn(Jn(e)),n=Zn(e.key);return(t.length>0?`${t.join(`+`)}+`:``)+n}function nr(e){let t=new Map;for(let[n,r]of Object.entries(e)){let e=Xn(n);t.set(er(e),r)}return e=>{let n=tr(e),r=t.get(n),i=r?.(e);i===void 0&&r!==void 0?i={shouldContinuePropagation:!1,shouldPreventDefault:!0}:typeof i==`boolean`&&(i={shouldContinuePropagation:!i,shouldPreventDefault:i}),i?.shouldPreventDefault&&e.preventDefault(),(!r||i?.shouldContinuePropagation)&&e.continuePropagation()}}function rr(e){let{shortcuts:t,allowRepeats:n=!1,allowComposing:r=!1}=e,i,a;if(t){let o=nr(t),c=Wn(e=>{W(e.currentTarget,K(e))?e.nativeEvent?.repeat&&!n||e.nativeEvent?.isComposing&&!r?e.continuePropagation():o(e):e.continuePropagation()}),l=Wn(e=>{W(e.currentTarget,K(e))&&(e.nativeEvent?.repeat&&!n||e.nativeEvent?.isComposing),e.continuePropagation()});i=e.onKeyDown?s(e.onKeyDown,c):c,a=e.onKeyUp?s(e.onKeyUp,l):l}else i=Wn(e.onKeyDown),a=Wn(e.onKeyUp);return{keyboardProps:e.isDisabled?{}:{onKeyDown:i,onKeyUp:a}}}function ir(e,t){c(()=>{if(e&&e.ref&&t)return e.ref.current=t.current,()=>{e.ref&&(e.ref.current=null)}})}var ar=o.createContext(null);function or(e){let t=(0,o.useContext)(ar)||{};ir(t,e);let{ref:n,...r}=t;return r}function sr(e,t){let{focusProps:n}=Un(e),{keyboardProps:r}=rr(e),i=N(n,r),a=or(t),s=e.isDisabled?{}:a,c=(0,o.useRef)(e.autoFocus);(0,o.useEffect)(()=>{c.current&&t.current&&Hn(t.current),c.current=!1},[t]);let l=e.excludeFromTabOrder?-1:0;return e.isDisabled&&(l=void 0),{focusableProps:N({...i,tabIndex:l},s)}}typeof HTMLTemplateElement<`u`&&(Object.defineProperty(HTMLTemplateElement.prototype,"firstChild",{configurable:!0,enumerable:!0,get:function(){return this.content.firstChild}}),Object.defineProperty(HTMLTemplateElement.prototype,"appendChild",{configurable:!0,enumerable:!0,value:function(e){return this.content.appendChild(e)}}),Object.defineProperty(HTMLTemplateElement.prototype,"removeChild",{configurable:!0,enumerable:!0,value:function(e){return this.content.removeChild(e)}}),Object.defineProperty(HTMLTemplateElement.prototype,"insertBefore",{configurable:!0,enumerable:!0,value:function(e,t){return this.content.insertBefore(e,t)}}));var cr=(0,o.createContext)(!1);function lr(e){if((0,o.useContext)(cr))return o.createElement(o.Fragment,null,e.children);let t=o.createElement(cr.Provider,{value:!0},e.children);return o.createElement(`template`,null,t)}function ur(e){let t=(t,n)=>(0,o.useContext)(cr)?null:e(t,n);return t.displayName=e.displayName||e.name,(0,o.forwardRef)(t)}function dr(){return(0,o.useContext)(cr)}var fr=t((e=>{var t=r();function n(e,t){return e===t&&(e!==0||1/e==1/t)||e!==e&&t!==t}var i=typeof Object.is==`function`?Object.is:n,a=t.useState,o=t.useEffect,s=t.useLayoutEffect,c=t.useDebugValue;function l(e,t){var n=t(),r=a({inst:{value:n,getSnapshot:t}}),i=r[0].inst,l=r[1];return s(function(){i.value=n,i.getSnapshot=t,u(i)&&l({inst:i})},[e,n,t]),o(function(){return u(i)&&l({inst:i}),e(function(){u(i)&&l({inst:i})})},[e]),c(n),n}function u(e){var t=e.getSnapshot;e=e.value;try{var n=t();return!i(e,n)}catch{return!0}}function d(e,t){return t()}var f=typeof window>`u`||window.document===void 0||window.document.createElement===void 0?d:l;e.useSyncExternalStore=t.useSyncExternalStore===void 0?f:t.useSyncExternalStore})),pr=t(((e,t)=>{t.exports=fr()}))(),mr=(0,o.createContext)(!1),hr=(0,o.createContext)(null);function gr(e){if((0,o.useContext)(hr))return e.content;let{collection:t,document:n}=br(e.createCollection);return o.createElement(o.Fragment,null,o.createElement(lr,null,o.createElement(hr.Provider,{value:n},e.content)),o.createElement(_r,{render:e.children,collection:t}))}function _r({collection:e,render:t}){return t(e)}function vr(e,t,n){let r=b(),i=(0,o.useRef)(r);i.current=r;let a=(0,o.useCallback)(()=>i.current?n():t(),[t,n]);return(0,pr.useSyncExternalStore)(e,a)}var yr=typeof o.useSyncExternalStore==`function`?o.useSyncExternalStore:vr;function br(e){let[t]=(0,o.useState)(()=>new jn(e?.()||new Dn));return{collection:yr((0,o.useCallback)(e=>t.subscribe(e),[t]),(0,o.useCallback)(()=>{let e=t.getCollection();return t.isSSR&&t.resetAfterSSR(),e},[t]),(0,o.useCallback)(()=>(t.isSSR=!0,t.getCollection()),[t])),document:t}}var xr=(0,o.createContext)(null);function Sr(e){return class extends Cn{static{this.type=e}}}function Cr(e,t,n,r,i,a){typeof e==`string`&&(e=Sr(e));let s=(0,o.useCallback)(i=>{i?.setProps(t,n,e,r,a)},[t,n,r,a,e]),c=(0,o.useContext)(xr);if(c){let s=c.ownerDocument.nodesByProps.get(t);return s||(s=c.ownerDocument.createElement(e.type),s.setProps(t,n,e,r,a),c.appendChild(s),c.ownerDocument.updateCollection(),c.ownerDocument.nodesByProps.set(t,s)),i?o.createElement(xr.Provider,{value:s},i):null}return o.createElement(e.type,{ref:s},i)}function wr(e,t){let n=({node:e})=>t(e.props,e.props.ref,e),r=(0,o.forwardRef)((r,i)=>{let a=(0,o.useContext)(ar);if(!(0,o.useContext)(mr)){if(t.length>=3)throw Error(t.name+` cannot be rendered outside a collection.`);return t(r,i)}return Cr(e,r,i,`children`in r?r.children:null,null,e=>o.createElement(ar.Provider,{value:a},o.createElement(n,{node:e})))});return r.displayName=t.name,r}function Tr(e){return Mn({...e,addIdAndValue:!0})}var Er=(0,o.createContext)(null);function Dr(e){let t=(0,o.useContext)(Er),n=(t?.dependencies||[]).concat(e.dependencies),r=e.idScope??t?.idScope,i=Tr({...e,idScope:r,dependencies:n});return(0,o.useContext)(hr)&&(i=o.createElement(Or,null,i)),t=(0,o.useMemo)(()=>({dependencies:n,idScope:r}),[r,...n]),o.createElement(Er.Provider,{value:t},i)}function Or({children:e}){let t=(0,o.useContext)(hr),n=(0,o.useMemo)(()=>o.createElement(hr.Provider,{value:null},o.createElement(mr.Provider,{value:!0},e)),[e]);return b()?o.createElement(xr.Provider,{value:t},n):(0,ee.createPortal)(n,t)}var kr=(0,o.createContext)(null),Ar={CollectionRoot({collection:e,renderDropIndicator:t}){return jr(e,null,t)},CollectionBranch({collection:e,parent:t,renderDropIndicator:n}){return jr(e,t,n)}};function jr(e,t,n){return Mn({items:t?e.getChildren(t.key):e,dependencies:[n],children(t){if(t.type===`content`)return o.createElement(o.Fragment,null);let r=t.render(t);return!n||t.type!==`item`?r:o.createElement(o.Fragment,null,n({type:`item`,key:t.key,dropPosition:`before`}),r,Mr(e,t,n))}})}function Mr(e,t,n){let r=t.key,i=e.getKeyAfter(r),a=i==null?null:e.getItem(i);for(;a!=null&&a.type!==`item`;)i=e.getKeyAfter(a.key),a=i==null?null:e.getItem(i);let s=t.nextKey==null?null:e.getItem(t.nextKey);for(;s!=null&&s.type!==`item`;)s=s.nextKey==null?null:e.getItem(s.nextKey);let c=[];if(s==null){let r=t;for(;r?.type===`item`&&(!a||r.parentKey!==a.parentKey&&a.level<r.level);){let t=n({type:`item`,key:r.key,dropPosition:`after`});(0,o.isValidElement)(t)&&c.push((0,o.cloneElement)(t,{key:`${r.key}-after`})),r=r.parentKey==null?null:e.getItem(r.parentKey)}}return c}var Nr=(0,o.createContext)(Ar);function Pr(e){return(0,o.useMemo)(()=>e==null?null:new Set([e]),[e])}var Fr=new Set([`id`]),Ir=new Set([`aria-label`,`aria-labelledby`,`aria-describedby`,`aria-details`]),Lr=new Set([`href`,`hrefLang`,`target`,`rel`,`download`,`ping`,`referrerPolicy`]),Rr=new Set([`dir`,`lang`,`hidden`,`inert`,`translate`,`suppressHydrationWarning`]),zr=new Set(`onClick.onAuxClick.onContextMenu.onDoubleClick.onMouseDown.onMouseEnter.onMouseLeave.onMouseMove.onMouseOut.onMouseOver.onMouseUp.onTouchCancel.onTouchEnd.onTouchMove.onTouchStart.onPointerDown.onPointerMove.onPointerUp.onPointerCancel.onPointerEnter.onPointerLeave.onPointerOver.onPointerOut.onGotPointerCapture.onLostPointerCapture.onScroll.onWheel.onAnimationStart.onAnimationEnd.onAnimationIteration.onTransitionCancel.onTransitionEnd.onTransitionRun.onTransitionStart`.split(`.`)),Br=/^(data-.*)$/;function J(e,t={}){let{labelable:n,isLink:r,global:i,events:a=i,propNames:o}=t,s={};for(let t in e)Object.prototype.hasOwnProperty.call(e,t)&&(Fr.has(t)||n&&Ir.has(t)||r&&Lr.has(t)||i&&Rr.has(t)||a&&(zr.has(t)||t.endsWith(`Capture`)&&zr.has(t.slice(0,-7)))||o?.has(t)||Br.test(t))&&(s[t]=e[t]);return s}var Vr=`default`,Hr=``,Ur=new WeakMap;function Wr(e){if(He()&&We()){if(Vr==="default"){let t=H(e);Hr=t.documentElement.style.webkitUserSelect,t.documentElement.style.webkitUserSelect=`none`}Vr=`disabled`}else if(e instanceof HTMLElement||e instanceof SVGElement){let t=`userSelect`in e.style?`userSelect`:`webkitUserSelect`;Ur.set(e,e.style[t]),e.style[t]=`none`}}function Gr(e){if(He()&&We()){if(Vr!==`disabled`)return;Vr=`restoring`,setTimeout(()=>{Vn(()=>{if(Vr===`restoring`){let t=H(e);t.documentElement.style.webkitUserSelect===`none`&&(t.documentElement.style.webkitUserSelect=Hr||``),Hr=``,Vr=`default`}})},300)}else if((e instanceof HTMLElement||e instanceof SVGElement)&&e&&Ur.has(e)){let t=Ur.get(e),n=`userSelect`in e.style?`userSelect`:`webkitUserSelect`;e.style[n]===`none`&&(e.style[n]=t),e.getAttribute(`style`)===``&&e.removeAttribute(`style`),Ur.delete(e)}}var Kr=new WeakMap;function qr(e){let t=H(e),n=Kr.get(t);return n??=Et(`csp-nonce`,t),n!==void 0&&Kr.set(t,n),n}var Jr=o.createContext({register:()=>{}});Jr.displayName=`PressResponderContext`;function Yr(){let e=(0,o.useRef)(new Map),t=(0,o.useCallback)((t,n,r,i)=>{let a=i?.once?(...t)=>{e.current.delete(r),r(...t)}:r;e.current.set(r,{type:n,eventTarget:t,fn:a,options:i}),t.addEventListener(n,a,i)},[]),n=(0,o.useCallback)((t,n,r,i)=>{let a=e.current.get(r)?.fn||r;t.removeEventListener(n,a,i),e.current.delete(r)},[]),r=(0,o.useCallback)(()=>{e.current.forEach((e,t)=>{n(e.eventTarget,e.type,t,e.options)})},[n]);return(0,o.useEffect)(()=>r,[r]),{addGlobalListener:t,removeGlobalListener:n,removeAllGlobalListeners:r}}function Xr(e){let t=(0,o.useContext)(Jr);if(t){let{register:n,ref:r,...i}=t;e=N(i,e),n()}return ir(t,e.ref),e}var Zr=class{#e;constructor(e,t,n,r){this.#e=!0;let i=(r?.target??n.currentTarget)?.getBoundingClientRect(),a,o=0,s,c=null;n.clientX!=null&&n.clientY!=null&&(s=n.clientX,c=n.clientY),i&&(s!=null&&c!=null?(a=s-i.left,o=c-i.top):(a=i.width/2,o=i.height/2)),this.type=e,this.pointerType=t,this.target=n.currentTarget,this.shiftKey=n.shiftKey,this.metaKey=n.metaKey,this.ctrlKey=n.ctrlKey,this.altKey=n.altKey,this.x=a,this.y=o,this.key=n.key}continuePropagation(){this.#e=!1}get shouldStopPropagation(){return this.#e}},Qr=Symbol(`linkClicked`),$r=`react-aria-pressable-style`,ei=`data-react-aria-pressable`;function ti(e){let{onPress:t,onPressChange:n,onPressStart:r,onPressEnd:i,onPressUp:a,onClick:c,isDisabled:l,isPressed:u,preventFocusOnPress:d,shouldCancelOnPointerExit:f,allowTextSelectionOnPress:p,ref:m,...h}=Xr(e),[g,_]=(0,o.useState)(!1),v=(0,o.useRef)({isPressed:!1,ignoreEmulatedMouseEvents:!1,didFirePressStart:!1,isTriggeringEvent:!1,activePointerId:null,target:null,isOverTarget:!1,pointerType:null,disposables:[]}),{addGlobalListener:y,removeAllGlobalListeners:b}=Yr(),x=(0,o.useCallback)((e,t)=>{let i=v.current;if(l||i.didFirePressStart)return!1;let a=!0;if(i.isTriggeringEvent=!0,r){let n=new Zr(`pressstart`,t,e);r(n),a=n.shouldStopPropagation}return n&&n(!0),i.isTriggeringEvent=!1,i.didFirePressStart=!0,_(!0),a},[l,r,n]),S=(0,o.useCallback)((e,r,a=!0)=>{let o=v.current;if(!o.didFirePressStart)return!1;o.didFirePressStart=!1,o.isTriggeringEvent=!0;let s=!0;if(i){let t=new Zr(`pressend`,r,e);i(t),s=t.shouldStopPropagation}if(n&&n(!1),_(!1),t&&a&&!l){let n=new Zr(`press`,r,e);t(n),s&&=n.shouldStopPropagation}return o.isTriggeringEvent=!1,s},[l,i,n,t]),C=Vt(S),w=Vt((0,o.useCallback)((e,t)=>{let n=v.current;if(l)return!1;if(a){n.isTriggeringEvent=!0;let r=new Zr(`pressup`,t,e);return a(r),n.isTriggeringEvent=!1,r.shouldStopPropagation}return!0},[l,a])),T=(0,o.useCallback)(e=>{let t=v.current;if(t.isPressed&&t.target){t.didFirePressStart&&t.pointerType!=null&&S(ii(t.target,e),t.pointerType,!1),t.isPressed=!1,t.isOverTarget=!1,t.activePointerId=null,t.pointerType=null,b(),p||Gr(t.target);for(let e of t.disposables)e();t.disposables=[]}},[p,b,S]),E=Vt(T);(0,o.useEffect)(()=>{l&&v.current.isPressed&&E({currentTarget:v.current.target,shiftKey:!1,ctrlKey:!1,metaKey:!1,altKey:!1})},[l]);let D=(0,o.useCallback)(e=>{f&&T(e)},[f,T]),O=(0,o.useCallback)(e=>{l||c?.(e)},[l,c]),k=(0,o.useCallback)((e,t)=>{if(!l&&c){let n=new MouseEvent(`click`,e);Me(n,t),c(je(n))}},[l,c]),A=(0,o.useMemo)(()=>{let e=v.current,t={onKeyDown(t){if(ri(t.nativeEvent,t.currentTarget)&&W(t.currentTarget,K(t))){oi(K(t),t.key)&&t.preventDefault();let r=!0;!e.isPressed&&!t.repeat&&(e.target=t.currentTarget,e.isPressed=!0,e.pointerType=`keyboard`,r=x(t,`keyboard`));let i=t.currentTarget;y(H(t.currentTarget),`keyup`,s(t=>{ri(t,i)&&!t.repeat&&W(i,K(t))&&e.target&&w(ii(e.target,t),`keyboard`)},n),!0),r&&t.stopPropagation(),t.metaKey&&ze()&&e.metaKeyEvents?.set(t.key,t.nativeEvent)}else t.key===`Meta`&&(e.metaKeyEvents=new Map)},onClick(t){if((!t||W(t.currentTarget,K(t)))&&t&&t.button===0&&!e.isTriggeringEvent&&!Qe.isOpening){let n=!0;if(l&&t.preventDefault(),!e.ignoreEmulatedMouseEvents&&!e.isPressed&&(e.pointerType===`virtual`||qe(t.nativeEvent))){let e=x(t,`virtual`),r=w(t,`virtual`),i=C(t,`virtual`);O(t),n=e&&r&&i}else if(e.isPressed&&e.pointerType!==`keyboard`){let r=e.pointerType||t.nativeEvent.pointerType||`virtual`,i=w(ii(t.currentTarget,t),r),a=C(ii(t.currentTarget,t),r,!0);n=i&&a,e.isOverTarget=!1,O(t),E(t)}e.ignoreEmulatedMouseEvents=!1,n&&t.stopPropagation()}}},n=t=>{if(e.isPressed&&e.target&&ri(t,e.target)){oi(K(t),t.key)&&t.preventDefault();let n=K(t),r=W(e.target,n);C(ii(e.target,t),`keyboard`,r),r&&k(t,e.target),b(),t.key!==`Enter`&&ni(e.target)&&W(e.target,n)&&!t[Qr]&&(t[Qr]=!0,Qe(e.target,t,!1)),e.isPressed=!1,e.metaKeyEvents?.delete(t.key)}else if(t.key===`Meta`&&e.metaKeyEvents?.size){let t=e.metaKeyEvents;e.metaKeyEvents=void 0;for(let n of t.values())e.target?.dispatchEvent(new KeyboardEvent(`keyup`,n))}};if(typeof PointerEvent<`u`){t.onPointerDown=t=>{if(t.button!==0||!W(t.currentTarget,K(t)))return;if(Je(t.nativeEvent)){e.pointerType=`virtual`;return}e.pointerType=t.pointerType;let i=!0;if(!e.isPressed){e.isPressed=!0,e.isOverTarget=!0,e.activePointerId=t.pointerId,e.target=t.currentTarget,p||Wr(e.target),i=x(t,e.pointerType);let a=K(t);`releasePointerCapture`in a&&(`hasPointerCapture`in a?a.hasPointerCapture(t.pointerId)&&a.releasePointerCapture(t.pointerId):a.releasePointerCapture(t.pointerId)),y(H(t.currentTarget),`pointerup`,n,!1),y(H(t.currentTarget),`pointercancel`,r,!1)}i&&t.stopPropagation()},t.onMouseDown=t=>{if(W(t.currentTarget,K(t))&&t.button===0){if(d){let n=Fe(t.target);n&&e.disposables.push(n)}t.stopPropagation()}},t.onPointerUp=t=>{W(t.currentTarget,K(t))&&e.pointerType!==`virtual`&&t.button===0&&!e.isPressed&&w(t,e.pointerType||t.pointerType)},t.onPointerEnter=t=>{t.pointerId===e.activePointerId&&e.target&&!e.isOverTarget&&e.pointerType!=null&&(e.isOverTarget=!0,x(ii(e.target,t),e.pointerType))},t.onPointerLeave=t=>{t.pointerId===e.activePointerId&&e.target&&e.isOverTarget&&e.pointerType!=null&&(e.isOverTarget=!1,C(ii(e.target,t),e.pointerType,!1),D(t))};let n=t=>{if(t.pointerId===e.activePointerId&&e.isPressed&&t.button===0&&e.target){if(W(e.target,K(t))&&e.pointerType!=null){let n=!1,r=setTimeout(()=>{e.isPressed&&e.target instanceof HTMLElement&&(n?E(t):(be(e.target),e.target.click()))},80);y(t.currentTarget,`click`,()=>n=!0,!0),e.disposables.push(()=>clearTimeout(r))}else E(t);e.isOverTarget=!1}},r=e=>{E(e)};t.onDragStart=e=>{W(e.currentTarget,K(e))&&E(e)}}return t},[y,l,d,b,p,D,x,O,k]);return(0,o.useEffect)(()=>{if(!m)return;let e=H(m.current);if(!e||!e.head||e.getElementById($r))return;let t=e.createElement(`style`);t.id=$r;let n=qr(e);n&&(t.nonce=n),t.textContent=`
@layer {
  [${ei}] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}
    `.trim(),e.head.prepend(t)},[m]),(0,o.useEffect)(()=>{let e=v.current;return()=>{p||Gr(e.target??void 0);for(let t of e.disposables)t();e.disposables=[]}},[p]),{isPressed:u||g,pressProps:N(h,A,{[ei]:!0})}}function ni(e){return e.tagName===`A`&&e.hasAttribute(`href`)}function ri(e,t){let{key:n,code:r}=e,i=t,a=i.getAttribute(`role`);return(n===`Enter`||n===` `||n===`Spacebar`||r===`Space`)&&!(i instanceof U(i).HTMLInputElement&&!ci(i,n)||i instanceof U(i).HTMLTextAreaElement||i.isContentEditable)&&!((a===`link`||!a&&ni(i))&&n!==`Enter`)}function ii(e,t){let n=t.clientX,r=t.clientY;return{currentTarget:e,shiftKey:t.shiftKey,ctrlKey:t.ctrlKey,metaKey:t.metaKey,altKey:t.altKey,clientX:n,clientY:r,key:t.key}}function ai(e){return e instanceof HTMLInputElement?!1:e instanceof HTMLButtonElement?e.type!==`submit`&&e.type!==`reset`:!ni(e)}function oi(e,t){return ze()&&t===`Enter`?!1:e instanceof HTMLInputElement?t===`Enter`&&(e.type===`checkbox`||e.type===`radio`)?!1:!ci(e,t):ai(e)}var si=new Set([`checkbox`,`radio`,`range`,`color`,`file`,`image`,`button`,`submit`,`reset`]);function ci(e,t){return e.type===`checkbox`||e.type===`radio`?t===` `:si.has(e.type)}function li(e){let{isDisabled:t,onBlurWithin:n,onFocusWithin:r,onFocusWithinChange:i}=e,a=(0,o.useRef)({isFocusWithin:!1}),{addGlobalListener:s,removeAllGlobalListeners:c}=Yr(),l=(0,o.useCallback)(e=>{W(e.currentTarget,K(e))&&a.current.isFocusWithin&&!W(e.currentTarget,e.relatedTarget)&&(a.current.isFocusWithin=!1,c(),n&&n(e),i&&i(!1))},[n,i,a,c]),u=Ne(l),d=(0,o.useCallback)(e=>{if(!W(e.currentTarget,K(e)))return;let t=K(e),n=H(t),o=G(n);if(!a.current.isFocusWithin&&o===t){r&&r(e),i&&i(!0),a.current.isFocusWithin=!0,u(e);let t=e.currentTarget;s(n,`focus`,e=>{let r=K(e);if(a.current.isFocusWithin&&!W(t,r)){let e=new n.defaultView.FocusEvent(`blur`,{relatedTarget:r});Me(e,t);let i=je(e);l(i)}},{capture:!0})}},[r,i,u,s,l]);return t?{focusWithinProps:{onFocus:void 0,onBlur:void 0}}:{focusWithinProps:{onFocus:d,onBlur:l}}}function ui(e={}){let{autoFocus:t=!1,isTextInput:n,within:r}=e,i=(0,o.useRef)({isFocused:!1,isFocusVisible:t||bt()}),[a,s]=(0,o.useState)(!1),[c,l]=(0,o.useState)(()=>i.current.isFocused&&i.current.isFocusVisible),u=(0,o.useCallback)(()=>l(i.current.isFocused&&i.current.isFocusVisible),[]),d=(0,o.useCallback)(e=>{i.current.isFocused=e,i.current.isFocusVisible=bt(),s(e),u()},[u]);Tt(e=>{i.current.isFocusVisible=e,u()},[n,a],{enabled:a,isTextInput:n});let{focusProps:f}=Un({isDisabled:r,onFocusChange:d}),{focusWithinProps:p}=li({isDisabled:!r,onFocusWithinChange:d});return{isFocused:a,isFocusVisible:c,focusProps:r?p:f}}var di=!1,fi=0;function pi(){di=!0,setTimeout(()=>{di=!1},500)}function mi(e){e.pointerType===`touch`&&pi()}function hi(){let e=H(null);if(e!==void 0)return fi===0&&typeof PointerEvent<`u`&&e.addEventListener(`pointerup`,mi),fi++,()=>{fi--,fi>0||typeof PointerEvent<`u`&&e.removeEventListener(`pointerup`,mi)}}function gi(e){let{onHoverStart:t,onHoverChange:n,onHoverEnd:r,isDisabled:i}=e,[a,s]=(0,o.useState)(!1),c=(0,o.useRef)({isHovered:!1,ignoreEmulatedMouseEvents:!1,pointerType:``,target:null}).current;(0,o.useEffect)(hi,[]);let{addGlobalListener:l,removeAllGlobalListeners:u}=Yr(),{hoverProps:d,triggerHoverEnd:f}=(0,o.useMemo)(()=>{let e=(e,r)=>{if(c.pointerType=r,i||r===`touch`||c.isHovered||!W(e.currentTarget,K(e)))return;c.isHovered=!0;let o=e.currentTarget;c.target=o,l(H(K(e)),`pointerover`,e=>{c.isHovered&&c.target&&!W(c.target,K(e))&&a(e,e.pointerType)},{capture:!0}),t&&t({type:`hoverstart`,target:o,pointerType:r}),n&&n(!0),s(!0)},a=(e,t)=>{let i=c.target;c.pointerType=``,c.target=null,t!==`touch`&&c.isHovered&&i&&(c.isHovered=!1,u(),r&&r({type:`hoverend`,target:i,pointerType:t}),n&&n(!1),s(!1))},o={};return typeof PointerEvent<`u`&&(o.onPointerEnter=t=>{di&&t.pointerType===`mouse`||e(t,t.pointerType)},o.onPointerLeave=e=>{!i&&W(e.currentTarget,K(e))&&a(e,e.pointerType)}),{hoverProps:o,triggerHoverEnd:a}},[t,n,r,i,c,l,u]);return(0,o.useEffect)(()=>{i&&f({currentTarget:c.target},c.pointerType)},[i]),{hoverProps:d,isHovered:a}}var _i=(0,o.createContext)({}),vi=ur(function(e,t){[e,t]=z(e,t,_i);let{elementType:n=`label`,...r}=e,i=V[n];return o.createElement(i,{className:`react-aria-Label`,...r,ref:t})});function yi(e){let{id:t,label:n,"aria-labelledby":r,"aria-label":i,labelElementType:a=`label`}=e;t=E(t);let o=E(),s={};n&&(r=r?`${o} ${r}`:o,s={id:o,htmlFor:a===`label`?t:void 0});let c=Ut({id:t,"aria-label":i,"aria-labelledby":r});return{labelProps:s,fieldProps:c}}function bi(e,t=-1/0,n=1/0){return Math.min(Math.max(e,t),n)}var xi=(0,o.createContext)(null),Si=7e3,Ci=null;function wi(e,t=`assertive`,n=Si){Ci?Ci.announce(e,t,n):(Ci=new Ti,(typeof IS_REACT_ACT_ENVIRONMENT==`boolean`?IS_REACT_ACT_ENVIRONMENT:typeof jest<`u`)?Ci.announce(e,t,n):setTimeout(()=>{Ci?.isAttached()&&Ci?.announce(e,t,n)},100))}var Ti=class{constructor(){this.node=null,this.assertiveLog=null,this.politeLog=null,typeof document<`u`&&(this.node=document.createElement(`div`),this.node.dataset.liveAnnouncer=`true`,Object.assign(this.node.style,{border:0,clip:`rect(0 0 0 0)`,clipPath:`inset(50%)`,height:`1px`,margin:`-1px`,overflow:`hidden`,padding:0,position:`absolute`,width:`1px`,whiteSpace:`nowrap`}),this.assertiveLog=this.createLog(`assertive`),this.node.appendChild(this.assertiveLog),this.politeLog=this.createLog(`polite`),this.node.appendChild(this.politeLog),document.body.prepend(this.node))}isAttached(){return this.node?.isConnected}createLog(e){let t=document.createElement(`div`);return t.setAttribute(`role`,`log`),t.setAttribute(`aria-live`,e),t.setAttribute(`aria-relevant`,`additions`),t}destroy(){this.node&&=(document.body.removeChild(this.node),null)}announce(e,t=`assertive`,n=Si){if(!this.node)return;let r=document.createElement(`div`);typeof e==`object`?(r.setAttribute(`role`,`img`),r.setAttribute(`aria-labelledby`,e[`aria-labelledby`])):r.textContent=e,t===`assertive`?this.assertiveLog?.appendChild(r):this.politeLog?.appendChild(r),e!==``&&setTimeout(()=>{r.remove()},n)}clear(e){this.node&&((!e||e===`assertive`)&&this.assertiveLog&&(this.assertiveLog.innerHTML=``),(!e||e===`polite`)&&this.politeLog&&(this.politeLog.innerHTML=``))}};function Ei(e,t){let{elementType:n=`button`,isDisabled:r,onPress:i,onPressStart:a,onPressEnd:o,onPressUp:s,onPressChange:c,preventFocusOnPress:l,allowFocusWhenDisabled:u,onClick:d,href:f,target:p,rel:m,type:h=`button`}=e,g;g=n===`button`?{type:h,disabled:r,form:e.form,formAction:e.formAction,formEncType:e.formEncType,formMethod:e.formMethod,formNoValidate:e.formNoValidate,formTarget:e.formTarget,name:e.name,value:e.value}:{role:`button`,href:n===`a`&&!r?f:void 0,target:n===`a`?p:void 0,type:n===`input`?h:void 0,disabled:n===`input`?r:void 0,"aria-disabled":!r||n===`input`?void 0:r,rel:n===`a`?m:void 0};let{pressProps:_,isPressed:v}=ti({onPressStart:a,onPressEnd:o,onPressChange:c,onPress:i,onPressUp:s,onClick:d,isDisabled:r,preventFocusOnPress:l,ref:t}),{focusableProps:y}=sr(e,t);u&&(y.tabIndex=r?-1:y.tabIndex);let b=N(y,_,J(e,{labelable:!0}));return{isPressed:v,buttonProps:N(g,b,{"aria-haspopup":e[`aria-haspopup`],"aria-expanded":e[`aria-expanded`],"aria-controls":e[`aria-controls`],"aria-pressed":e[`aria-pressed`],"aria-current":e[`aria-current`],"aria-disabled":e[`aria-disabled`]})}}var Di=(0,o.createContext)({}),Oi=ur(function(e,t){[e,t]=z(e,t,Di);let n=e,{isPending:r}=n,{buttonProps:i,isPressed:a}=Ei(e,t);i=Ai(i,r);let{focusProps:s,isFocused:c,isFocusVisible:l}=ui(e),{hoverProps:u,isHovered:d}=gi({...e,isDisabled:e.isDisabled||r}),f={isHovered:d,isPressed:(n.isPressed||a)&&!r,isFocused:c,isFocusVisible:l,isDisabled:e.isDisabled||!1,isPending:r??!1},p=L({...e,values:f,defaultClassName:`react-aria-Button`}),m=E(i.id),h=E(),g=i[`aria-labelledby`];r&&(g?g=`${g} ${h}`:i[`aria-label`]&&(g=`${m} ${h}`));let _=(0,o.useRef)(r);(0,o.useEffect)(()=>{let e={"aria-labelledby":g||m};(!_.current&&c&&r||_.current&&c&&!r)&&wi(e,`assertive`),_.current=r},[r,c,g,m]);let v=J(e,{global:!0});return delete v.onClick,o.createElement(V.button,{...N(v,p,i,s,u),type:i.type===`submit`&&r?`button`:i.type,id:m,ref:t,"aria-labelledby":g,slot:e.slot||void 0,"aria-disabled":r?`true`:i[`aria-disabled`],"data-disabled":e.isDisabled||void 0,"data-pressed":f.isPressed||void 0,"data-hovered":d||void 0,"data-focused":c||void 0,"data-pending":r||void 0,"data-focus-visible":l||void 0},o.createElement(xi.Provider,{value:{id:h}},p.children))}),ki=/Focus|Blur|Hover|Pointer(Enter|Leave|Over|Out)|Mouse(Enter|Leave|Over|Out)/;function Ai(e,t){if(t){for(let t in e)t.startsWith(`on`)&&!ki.test(t)&&(e[t]=void 0);e.href=void 0,e.target=void 0}return e}var ji=(0,o.createContext)({}),Mi=(0,o.forwardRef)(function(e,t){[e,t]=z(e,t,ji);let{children:n,level:r=3,className:i,...a}=e,s=V[`h${r}`];return o.createElement(s,{...a,ref:t,className:i??`react-aria-Heading`},n)}),Ni=(0,o.createContext)({}),Pi=ur(function(e,t){[e,t]=z(e,t,Ni);let{elementType:n=`span`,...r}=e,i=V[n];return o.createElement(i,{className:`react-aria-Text`,...r,ref:t})});function Fi(e,t){if(!e)return!1;let n=window.getComputedStyle(e),r=document.scrollingElement||document.documentElement,i=/(auto|scroll)/.test(n.overflow+n.overflowX+n.overflowY);return e===r&&n.overflow!==`hidden`&&(i=!0),i&&t&&(i=e.scrollHeight!==e.clientHeight||e.scrollWidth!==e.clientWidth),i}function Ii(e,t){let n=e;for(Fi(n,t)&&(n=n.parentElement);n&&!Fi(n,t);)n=n.parentElement;return n||document.scrollingElement||document.documentElement}function Li(e,t){let n=[],r=document.scrollingElement||document.documentElement;for(;e&&(Fi(e,t)&&n.push(e),e!==r);)e=e.parentElement;return n}function Ri(e,t,n={}){e!==t&&zi(e,t,t.getBoundingClientRect(),n)}function zi(e,t,n,r={}){let{block:i=`nearest`,inline:a=`nearest`}=r,o=e.scrollTop,s=e.scrollLeft,c=e.getBoundingClientRect(),l=window.getComputedStyle(t),u=window.getComputedStyle(e),d=document.scrollingElement||document.documentElement,f=e===d,p=e===d?0:c.top,m=e===d?e.clientHeight:c.bottom,h=e===d?0:c.left,g=e===d?e.clientWidth:c.right,_=parseFloat(l.scrollMarginTop)||0,v=parseFloat(l.scrollMarginBottom)||0,y=parseFloat(l.scrollMarginLeft)||0,b=parseFloat(l.scrollMarginRight)||0,x=parseFloat(u.scrollPaddingTop)||0,S=parseFloat(u.scrollPaddingBottom)||0,C=parseFloat(u.scrollPaddingLeft)||0,w=parseFloat(u.scrollPaddingRight)||0,T=parseFloat(u.borderTopWidth)||0,E=parseFloat(u.borderBottomWidth)||0,D=parseFloat(u.borderLeftWidth)||0,O=parseFloat(u.borderRightWidth)||0,k=n.top-_,A=n.bottom+v,j=n.left-y,M=n.right+b,N=e===d?0:D+O,P=e===d?0:T+E,ee=e===d?0:e.offsetWidth-e.clientWidth-N,F=e===d?0:e.offsetHeight-e.clientHeight-P,I=p+(f?0:T)+x,L=m-(f?0:E)-S-F,R=h+(f?0:D)+C,z=g-(f?0:O)-w;He()&&We()||u.direction===`ltr`?z-=ee:u.direction===`rtl`&&(R+=ee);let B=k<I||A>L,te=j<R||M>z;if(B&&i===`start`)o+=k-I;else if(B&&i===`center`)o+=(k+A)/2-(I+L)/2;else if(B&&i===`end`)o+=A-L;else if(B&&i===`nearest`){let e=k-I,t=A-L;o+=Math.abs(e)<=Math.abs(t)?e:t}if(te&&a===`start`)s+=j-R;else if(te&&a===`center`)s+=(j+M)/2-(R+z)/2;else if(te&&a===`end`)s+=M-z;else if(te&&a===`nearest`){let e=j-R,t=M-z;s+=Math.abs(e)<=Math.abs(t)?e:t}e.scrollTo({left:s,top:o})}function Bi(e,t={}){let{containingElement:n}=t;if(e&&e.isConnected){let t=document.scrollingElement||document.documentElement;if(window.getComputedStyle(t).overflow!==`hidden`){let{left:t,top:r}=e.getBoundingClientRect();e?.scrollIntoView?.({block:`nearest`});let{left:i,top:a}=e.getBoundingClientRect();(Math.abs(t-i)>1||Math.abs(r-a)>1)&&(n?.scrollIntoView?.({block:`center`,inline:`center`}),e.scrollIntoView?.({block:`nearest`}))}else{let{left:t,top:r}=e.getBoundingClientRect(),i=Li(e,!0);for(let t of i)Ri(t,e);let{left:a,top:o}=e.getBoundingClientRect();if(Math.abs(t-a)>1||Math.abs(r-o)>1){i=n?Li(n,!0):[];for(let e of i)Ri(e,n,{block:`center`,inline:`center`});for(let t of Li(e,!0))Ri(t,e)}}}}var Vi=0,Hi=new Map;function Ui(e){let[t,n]=(0,o.useState)();return c(()=>{if(!e)return;let t=Hi.get(e);if(t)n(t.element.id);else{let r=`react-aria-description-${Vi++}`;n(r);let i=document.createElement(`div`);i.id=r,i.style.display=`none`,i.textContent=e,document.body.appendChild(i),t={refCount:0,element:i},Hi.set(e,t)}return t.refCount++,()=>{t&&--t.refCount===0&&(t.element.remove(),Hi.delete(e))}},[e]),{"aria-describedby":e?t:void 0}}var Wi={border:0,clip:`rect(0 0 0 0)`,clipPath:`inset(50%)`,height:`1px`,margin:`-1px`,overflow:`hidden`,padding:0,position:`absolute`,width:`1px`,whiteSpace:`nowrap`};function Gi(e={}){let{style:t,isFocusable:n}=e,[r,i]=(0,o.useState)(!1),{focusWithinProps:a}=li({isDisabled:!n,onFocusWithinChange:e=>i(e)}),s=(0,o.useMemo)(()=>r?t:t?{...Wi,...t}:Wi,[r]);return{visuallyHiddenProps:{...a,style:s}}}function Ki(e){let{children:t,elementType:n=`div`,isFocusable:r,style:i,...a}=e,{visuallyHiddenProps:s}=Gi(e);return o.createElement(n,N(a,s),t)}var qi=(0,o.createContext)(null),Ji=(0,o.forwardRef)(function(e,t){return(0,o.useContext)(qi)?.isInvalid?o.createElement(Yi,{...e,ref:t}):null}),Yi=(0,o.forwardRef)((e,t)=>{let n=(0,o.useContext)(qi),{elementType:r,...i}=e,a=J(i,{global:!0}),s=L({...i,defaultClassName:`react-aria-FieldError`,defaultChildren:n.validationErrors.length===0?void 0:n.validationErrors.join(` `),values:n});return s.children==null?null:o.createElement(Pi,{slot:`errorMessage`,elementType:r,...a,...s,ref:t})}),Xi={badInput:!1,customError:!1,patternMismatch:!1,rangeOverflow:!1,rangeUnderflow:!1,stepMismatch:!1,tooLong:!1,tooShort:!1,typeMismatch:!1,valueMissing:!1,valid:!0},Zi={...Xi,customError:!0,valid:!1},Qi={isInvalid:!1,validationDetails:Xi,validationErrors:[]},$i=(0,o.createContext)({}),ea=`__reactAriaFormValidationState`;function ta(e){if(e.__reactAriaFormValidationState){let{realtimeValidation:t,displayValidation:n,updateValidation:r,resetValidation:i,commitValidation:a}=e[ea];return{realtimeValidation:t,displayValidation:n,updateValidation:r,resetValidation:i,commitValidation:a}}return na(e)}function na(e){let{isInvalid:t,validationState:n,name:r,value:i,builtinValidation:a,validate:s,validationBehavior:c=`aria`}=e;n&&(t||=n===`invalid`);let l=t===void 0?null:{isInvalid:t,validationErrors:[],validationDetails:Zi},u=(0,o.useMemo)(()=>!s||i==null?null:aa(ia(s,i)),[s,i]);a?.validationDetails.valid&&(a=void 0);let d=(0,o.useContext)($i),f=(0,o.useMemo)(()=>r?Array.isArray(r)?r.flatMap(e=>ra(d[e])):ra(d[r]):[],[d,r]),[p,m]=(0,o.useState)(d),[h,g]=(0,o.useState)(!1);d!==p&&(m(d),g(!1));let _=(0,o.useMemo)(()=>aa(h?[]:f),[h,f]),v=(0,o.useRef)(Qi),[y,b]=(0,o.useState)(Qi),x=(0,o.useRef)(Qi),S=()=>{if(!C)return;w(!1);let e=u||a||v.current;oa(e,x.current)||(x.current=e,b(e))},[C,w]=(0,o.useState)(!1);return(0,o.useEffect)(S),{realtimeValidation:l||_||u||a||Qi,displayValidation:c===`native`?l||_||y:l||_||u||a||y,updateValidation(e){c===`aria`&&!oa(y,e)?b(e):v.current=e},resetValidation(){let e=Qi;oa(e,x.current)||(x.current=e,b(e)),c===`native`&&w(!1),g(!0)},commitValidation(){c===`native`&&w(!0),g(!0)}}}function ra(e){return e?Array.isArray(e)?e:[e]:[]}function ia(e,t){if(typeof e==`function`){let n=e(t);if(n&&typeof n!=`boolean`)return ra(n)}return[]}function aa(e){return e.length?{isInvalid:!0,validationErrors:e,validationDetails:Zi}:null}function oa(e,t){return e===t||!!e&&!!t&&e.isInvalid===t.isInvalid&&e.validationErrors.length===t.validationErrors.length&&e.validationErrors.every((e,n)=>e===t.validationErrors[n])&&Object.entries(e.validationDetails).every(([e,n])=>t.validationDetails[e]===n)}function sa(...e){let t=new Set,n=!1,r={...Xi};for(let i of e){for(let e of i.validationErrors)t.add(e);n||=i.isInvalid;for(let e in r)r[e]||=i.validationDetails[e]}return r.valid=!n,{isInvalid:n,validationErrors:[...t],validationDetails:r}}var ca=(0,o.createContext)(null);function la(e){let{description:t,errorMessage:n,isInvalid:r,validationState:i}=e,{labelProps:a,fieldProps:o}=yi(e),s=O([!!t,!!n,r,i]),c=O([!!t,!!n,r,i]);return o=N(o,{"aria-describedby":[s,c,e[`aria-describedby`]].filter(Boolean).join(` `)||void 0}),{labelProps:a,fieldProps:o,descriptionProps:{id:s},errorMessageProps:{id:c}}}function ua(e,t,n){let r=Vt(e=>{n&&!e.defaultPrevented&&n(t)});(0,o.useEffect)(()=>{let t=e?.current?.form;return t?.addEventListener(`reset`,r),()=>{t?.removeEventListener(`reset`,r)}},[e])}function da(e,t,n){let{validationBehavior:r,focus:i}=e;c(()=>{if(r===`native`&&n?.current&&`setCustomValidity`in n.current&&!n.current.disabled){let e=t.realtimeValidation.isInvalid?t.realtimeValidation.validationErrors.join(` `)||`Invalid value.`:``;n.current.setCustomValidity(e),n.current.hasAttribute(`title`)||(n.current.title=``),t.realtimeValidation.isInvalid||t.updateValidation(pa(n.current))}});let a=(0,o.useRef)(!1),s=Vt(()=>{a.current||t.resetValidation()}),l=Vt(e=>{t.displayValidation.isInvalid||t.commitValidation();let r=n?.current?.form;!e.defaultPrevented&&n&&r&&ma(r)===n.current&&(i?i():n.current?.focus(),St(`keyboard`)),e.preventDefault()}),u=Vt(()=>{t.commitValidation()});(0,o.useEffect)(()=>{let e=n?.current;if(!e)return;let t=e.form,r=t?.reset;return t&&(t.reset=()=>{a.current=!window.event||window.event.type===`message`&&K(window.event)instanceof MessagePort,r?.call(t),a.current=!1}),e.addEventListener(`invalid`,l),e.addEventListener(`change`,u),t?.addEventListener(`reset`,s),()=>{e.removeEventListener(`invalid`,l),e.removeEventListener(`change`,u),t?.removeEventListener(`reset`,s),t&&(t.reset=r)}},[n,r])}function fa(e){let t=e.validity;return{badInput:t.badInput,customError:t.customError,patternMismatch:t.patternMismatch,rangeOverflow:t.rangeOverflow,rangeUnderflow:t.rangeUnderflow,stepMismatch:t.stepMismatch,tooLong:t.tooLong,tooShort:t.tooShort,typeMismatch:t.typeMismatch,valueMissing:t.valueMissing,valid:t.valid}}function pa(e){return{isInvalid:!e.validity.valid,validationDetails:fa(e),validationErrors:e.validationMessage?[e.validationMessage]:[]}}function ma(e){for(let t=0;t<e.elements.length;t++){let n=e.elements[t];if(n.validity?.valid===!1)return n}return null}function ha(e=!0){let[t,n]=(0,o.useState)(e),r=(0,o.useRef)(!1),i=(0,o.useCallback)(e=>{r.current=!0,n(!!e)},[]);return c(()=>{r.current||n(!1)},[]),[i,t]}function ga(e=!0){let t=E(),[n,r]=ha(e);return{id:r?t:void 0,ref:n}}function _a(e,t,n){let{isDisabled:r=!1,isReadOnly:i=!1,value:a,name:s,form:c,children:l,isRequired:u,validationBehavior:d=`aria`,"aria-label":f,"aria-labelledby":p,"aria-describedby":m,onPressStart:h,onPressEnd:g,onPressChange:_,onPress:v,onPressUp:y,onClick:b}=e,x=ta({...e,value:t.isSelected}),{isInvalid:S,validationErrors:C,validationDetails:w}=x.displayValidation;da(e,x,n);let T=e=>{e.stopPropagation(),t.setSelected(K(e).checked)},{pressProps:E,isPressed:D}=ti({onPressStart:h,onPressEnd:g,onPressChange:_,onPress:v,onPressUp:y,onClick:b,isDisabled:r}),[O,k]=(0,o.useState)(!1),{pressProps:A}=ti({onPressStart(e){e.pointerType===`keyboard`||e.pointerType===`virtual`?e.continuePropagation():(h?.(e),_?.(!0),k(!0))},onPressEnd(e){e.pointerType===`keyboard`||e.pointerType===`virtual`?e.continuePropagation():(g?.(e),_?.(!1),k(!1))},onPressUp(e){e.pointerType===`keyboard`||e.pointerType===`virtual`?e.continuePropagation():y?.(e)},onClick:b,onPress(r){if(r.pointerType===`keyboard`||r.pointerType===`virtual`){r.continuePropagation();return}v?.(r),t.toggle(),n.current?.focus();let{[ea]:i}=e,{commitValidation:a}=i||x;a()},isDisabled:r||i}),{focusableProps:j}=sr(e,n),M=N(E,j),P=J(e,{labelable:!0});ua(n,t.defaultSelected,t.setSelected);let ee=ga(),F=ga();return{labelProps:N(A,{onClick:e=>e.preventDefault()}),inputProps:N(P,{checked:t.isSelected,"aria-required":u&&d===`aria`||void 0,required:u&&d===`native`,"aria-invalid":S||e.validationState===`invalid`||void 0,"aria-errormessage":e[`aria-errormessage`],"aria-controls":e[`aria-controls`],"aria-readonly":i||void 0,"aria-describedby":[ee.id,F.id,m].filter(Boolean).join(` `)||void 0,onChange:T,disabled:r,...a==null?{}:{value:a},name:s,form:c,type:`checkbox`,...M}),descriptionProps:ee,errorMessageProps:F,isSelected:t.isSelected,isPressed:D||O,isDisabled:r,isReadOnly:i,isInvalid:S||e.validationState===`invalid`,validationErrors:C,validationDetails:w}}function va(e={}){let{isReadOnly:t}=e,[n,r]=bn(e.isSelected,e.defaultSelected||!1,e.onChange),[i]=(0,o.useState)(n);function a(e){t||r(e)}function s(){t||r(!n)}return{isSelected:n,defaultSelected:e.defaultSelected??i,setSelected:a,toggle:s}}var ya=(0,o.createContext)({}),ba=(0,o.createContext)({}),xa=e=>{let{onHoverStart:t,onHoverChange:n,onHoverEnd:r,...i}=e;return i},Sa=ur(function(e,t){[e,t]=z(e,t,ba);let{hoverProps:n,isHovered:r}=gi({...e,isDisabled:e.disabled}),{isFocused:i,isFocusVisible:a,focusProps:s}=ui({isTextInput:!0,autoFocus:e.autoFocus}),c=!!e[`aria-invalid`]&&e[`aria-invalid`]!==`false`,l=L({...e,values:{isHovered:r,isFocused:i,isFocusVisible:a,isDisabled:e.disabled||!1,isInvalid:c},defaultClassName:`react-aria-Input`});return o.createElement(V.input,{...N(xa(e),s,n),...l,ref:t,"data-focused":i||void 0,"data-disabled":e.disabled||void 0,"data-hovered":r||void 0,"data-focus-visible":a||void 0,"data-invalid":c||void 0})});function Ca(e,t){let{inputElementType:n=`input`,isDisabled:r=!1,isRequired:i=!1,isReadOnly:a=!1,type:s=`text`,validationBehavior:c=`aria`}=e,[l,u]=bn(e.value,e.defaultValue||``,e.onChange),{focusableProps:d}=sr(e,t),f=ta({...e,value:l}),{isInvalid:p,validationErrors:m,validationDetails:h}=f.displayValidation,{labelProps:g,fieldProps:_,descriptionProps:v,errorMessageProps:y}=la({...e,isInvalid:p,errorMessage:e.errorMessage||m}),b=J(e,{labelable:!0}),x={type:s,pattern:e.pattern},[S]=(0,o.useState)(l);return ua(t,e.defaultValue??S,u),da(e,f,t),{labelProps:g,inputProps:N(b,n===`input`?x:void 0,{disabled:r,readOnly:a,required:i&&c===`native`,"aria-required":i&&c===`aria`||void 0,"aria-invalid":p||void 0,"aria-errormessage":e[`aria-errormessage`],"aria-activedescendant":e[`aria-activedescendant`],"aria-autocomplete":e[`aria-autocomplete`],"aria-haspopup":e[`aria-haspopup`],"aria-controls":e[`aria-controls`],value:l,onChange:e=>u(K(e).value),autoComplete:e.autoComplete,autoCapitalize:e.autoCapitalize,maxLength:e.maxLength,minLength:e.minLength,name:e.name,form:e.form,placeholder:e.placeholder,inputMode:e.inputMode,autoCorrect:e.autoCorrect,spellCheck:e.spellCheck,enterKeyHint:e.enterKeyHint,onCopy:e.onCopy,onCut:e.onCut,onPaste:e.onPaste,onCompositionEnd:e.onCompositionEnd,onCompositionStart:e.onCompositionStart,onCompositionUpdate:e.onCompositionUpdate,onSelect:e.onSelect,onBeforeInput:e.onBeforeInput,onInput:e.onInput,...d,..._}),descriptionProps:v,errorMessageProps:y,isInvalid:p,validationErrors:m,validationDetails:h}}var wa={};wa={colorSwatchPicker:`تغييرات الألوان`,dropzoneLabel:`DropZone`,selectPlaceholder:`حدد عنصرًا`,tableResizer:`أداة تغيير الحجم`};var Ta={};Ta={colorSwatchPicker:`Цветови мостри`,dropzoneLabel:`DropZone`,selectPlaceholder:`Изберете предмет`,tableResizer:`Преоразмерител`};var Ea={};Ea={colorSwatchPicker:`Vzorky barev`,dropzoneLabel:`Místo pro přetažení`,selectPlaceholder:`Vyberte položku`,tableResizer:`Změna velikosti`};var Da={};Da={colorSwatchPicker:`Farveprøver`,dropzoneLabel:`DropZone`,selectPlaceholder:`Vælg et element`,tableResizer:`Størrelsesændring`};var Oa={};Oa={colorSwatchPicker:`Farbfelder`,dropzoneLabel:`Ablegebereich`,selectPlaceholder:`Element wählen`,tableResizer:`Größenanpassung`};var ka={};ka={colorSwatchPicker:`Χρωματικά δείγματα`,dropzoneLabel:`DropZone`,selectPlaceholder:`Επιλέξτε ένα αντικείμενο`,tableResizer:`Αλλαγή μεγέθους`};var Aa={};Aa={selectPlaceholder:`Select an item`,tableResizer:`Resizer`,dropzoneLabel:`DropZone`,colorSwatchPicker:`Color swatches`};var ja={};ja={colorSwatchPicker:`Muestras de colores`,dropzoneLabel:`DropZone`,selectPlaceholder:`Seleccionar un artículo`,tableResizer:`Cambiador de tamaño`};var Ma={};Ma={colorSwatchPicker:`Värvinäidised`,dropzoneLabel:`DropZone`,selectPlaceholder:`Valige üksus`,tableResizer:`Suuruse muutja`};var Na={};Na={colorSwatchPicker:`Värimallit`,dropzoneLabel:`DropZone`,selectPlaceholder:`Valitse kohde`,tableResizer:`Koon muuttaja`};var Pa={};Pa={colorSwatchPicker:`Échantillons de couleurs`,dropzoneLabel:`DropZone`,selectPlaceholder:`Sélectionner un élément`,tableResizer:`Redimensionneur`};var Fa={};Fa={colorSwatchPicker:`דוגמיות צבע`,dropzoneLabel:`DropZone`,selectPlaceholder:`בחר פריט`,tableResizer:`שינוי גודל`};var Ia={};Ia={colorSwatchPicker:`Uzorci boja`,dropzoneLabel:`Zona spuštanja`,selectPlaceholder:`Odaberite stavku`,tableResizer:`Promjena veličine`};var La={};La={colorSwatchPicker:`Színtárak`,dropzoneLabel:`DropZone`,selectPlaceholder:`Válasszon ki egy elemet`,tableResizer:`Átméretező`};var Ra={};Ra={colorSwatchPicker:`Campioni di colore`,dropzoneLabel:`Zona di rilascio`,selectPlaceholder:`Seleziona un elemento`,tableResizer:`Ridimensionamento`};var za={};za={colorSwatchPicker:`カラースウォッチ`,dropzoneLabel:`ドロップゾーン`,selectPlaceholder:`項目を選択`,tableResizer:`サイズ変更ツール`};var Ba={};Ba={colorSwatchPicker:`색상 견본`,dropzoneLabel:`드롭 영역`,selectPlaceholder:`항목 선택`,tableResizer:`크기 조정기`};var Va={};Va={colorSwatchPicker:`Spalvų pavyzdžiai`,dropzoneLabel:`„DropZone“`,selectPlaceholder:`Pasirinkite elementą`,tableResizer:`Dydžio keitiklis`};var Ha={};Ha={colorSwatchPicker:`Krāsu paraugi`,dropzoneLabel:`DropZone`,selectPlaceholder:`Izvēlēties vienumu`,tableResizer:`Izmēra mainītājs`};var Ua={};Ua={colorSwatchPicker:`Fargekart`,dropzoneLabel:`Droppsone`,selectPlaceholder:`Velg et element`,tableResizer:`Størrelsesendrer`};var Wa={};Wa={colorSwatchPicker:`kleurstalen`,dropzoneLabel:`DropZone`,selectPlaceholder:`Selecteer een item`,tableResizer:`Resizer`};var Ga={};Ga={colorSwatchPicker:`Próbki kolorów`,dropzoneLabel:`Strefa upuszczania`,selectPlaceholder:`Wybierz element`,tableResizer:`Zmiana rozmiaru`};var Ka={};Ka={colorSwatchPicker:`Amostras de cores`,dropzoneLabel:`DropZone`,selectPlaceholder:`Selecione um item`,tableResizer:`Redimensionador`};var qa={};qa={colorSwatchPicker:`Amostras de cores`,dropzoneLabel:`DropZone`,selectPlaceholder:`Selecione um item`,tableResizer:`Redimensionador`};var Ja={};Ja={colorSwatchPicker:`Specimene de culoare`,dropzoneLabel:`Zonă de plasare`,selectPlaceholder:`Selectați un element`,tableResizer:`Instrument de redimensionare`};var Ya={};Ya={colorSwatchPicker:`Цветовые образцы`,dropzoneLabel:`DropZone`,selectPlaceholder:`Выберите элемент`,tableResizer:`Средство изменения размера`};var Xa={};Xa={colorSwatchPicker:`Vzorkovníky farieb`,dropzoneLabel:`DropZone`,selectPlaceholder:`Vyberte položku`,tableResizer:`Nástroj na zmenu veľkosti`};var Za={};Za={colorSwatchPicker:`Barvne palete`,dropzoneLabel:`DropZone`,selectPlaceholder:`Izberite element`,tableResizer:`Spreminjanje velikosti`};var Qa={};Qa={colorSwatchPicker:`Uzorci boje`,dropzoneLabel:`DropZone`,selectPlaceholder:`Izaberite stavku`,tableResizer:`Promena veličine`};var $a={};$a={colorSwatchPicker:`Färgrutor`,dropzoneLabel:`DropZone`,selectPlaceholder:`Välj en artikel`,tableResizer:`Storleksändrare`};var eo={};eo={colorSwatchPicker:`Renk örnekleri`,dropzoneLabel:`Bırakma Bölgesi`,selectPlaceholder:`Bir öğe seçin`,tableResizer:`Yeniden boyutlandırıcı`};var to={};to={colorSwatchPicker:`Зразки кольорів`,dropzoneLabel:`DropZone`,selectPlaceholder:`Виберіть елемент`,tableResizer:`Засіб змінення розміру`};var no={};no={colorSwatchPicker:`颜色色板`,dropzoneLabel:`放置区域`,selectPlaceholder:`选择一个项目`,tableResizer:`尺寸调整器`};var ro={};ro={colorSwatchPicker:`色票`,dropzoneLabel:`放置區`,selectPlaceholder:`選取項目`,tableResizer:`大小調整器`};var io={};io={"ar-AE":wa,"bg-BG":Ta,"cs-CZ":Ea,"da-DK":Da,"de-DE":Oa,"el-GR":ka,"en-US":Aa,"es-ES":ja,"et-EE":Ma,"fi-FI":Na,"fr-FR":Pa,"he-IL":Fa,"hr-HR":Ia,"hu-HU":La,"it-IT":Ra,"ja-JP":za,"ko-KR":Ba,"lt-LT":Va,"lv-LV":Ha,"nb-NO":Ua,"nl-NL":Wa,"pl-PL":Ga,"pt-BR":Ka,"pt-PT":qa,"ro-RO":Ja,"ru-RU":Ya,"sk-SK":Xa,"sl-SI":Za,"sr-SP":Qa,"sv-SE":$a,"tr-TR":eo,"uk-UA":to,"zh-CN":no,"zh-TW":ro};var ao=(0,o.createContext)({}),oo=(0,o.createContext)(null),so=(0,o.forwardRef)(function(e,t){let{render:n}=(0,o.useContext)(oo);return o.createElement(o.Fragment,null,n(e,t))});function co(e,t){let n=e?.renderDropIndicator,r=e?.isVirtualDragging?.(),i=(0,o.useCallback)(e=>{if(r||t?.isDropTarget(e))return n?n(e):o.createElement(so,{target:e})},[t?.target,r,n]);return e?.useDropIndicator?i:void 0}function lo(e,t,n){let r=e.focusedKey,i=null;if(t?.isVirtualDragging?.()&&n?.target?.type===`item`&&(i=n.target.key,n.target.dropPosition===`after`)){let e=n.collection.getKeyAfter(i),t=null;if(e!=null){let r=n.collection.getItem(i)?.level??0;for(;e!=null;){let i=n.collection.getItem(e);if(!i)break;if(i.type!==`item`)e=n.collection.getKeyAfter(e);else{if((i.level??0)<=r)break;t=e,e=n.collection.getKeyAfter(e)}}}i=e??t??i}return(0,o.useMemo)(()=>new Set([r,i].filter(e=>e!=null)),[r,i])}var uo=(0,o.createContext)({}),fo=(0,o.createContext)(null);function po(e){let t=(0,o.useRef)({});return o.createElement(fo.Provider,{value:t},e.children)}var mo=(0,o.createContext)({isSelected:!1}),ho=(0,o.createContext)({});(class extends Cn{static{this.type=`separator`}filter(e,t){let n=t.getItem(this.prevKey);if(n&&n.type!==`separator`){let n=this.clone();return t.addDescendants(n,e),n}return null}});var go=new WeakMap;function _o(e){return typeof e==`string`?e.replace(/\s*/g,``):``+e}function vo(e,t){let n=go.get(e);if(!n)throw Error(`Unknown list`);return`${n.id}-option-${_o(t)}`}var yo=class{constructor(e,t,n,r){this._walkerStack=[],this._currentSetFor=new Set,this._acceptNode=e=>{if(e.nodeType===Node.ELEMENT_NODE){let t=e.shadowRoot;if(t){let e=this._doc.createTreeWalker(t,this.whatToShow,{acceptNode:this._acceptNode});return this._walkerStack.unshift(e),NodeFilter.FILTER_ACCEPT}if(typeof this.filter==`function`)return this.filter(e);if(this.filter?.acceptNode)return this.filter.acceptNode(e);if(this.filter===null)return NodeFilter.FILTER_ACCEPT}return NodeFilter.FILTER_SKIP},this._doc=e,this.root=t,this.filter=r??null,this.whatToShow=n??NodeFilter.SHOW_ALL,this._currentNode=t,this._walkerStack.unshift(e.createTreeWalker(t,n,this._acceptNode));let i=t.shadowRoot;if(i){let e=this._doc.createTreeWalker(i,this.whatToShow,{acceptNode:this._acceptNode});this._walkerStack.unshift(e)}}get currentNode(){return this._currentNode}set currentNode(e){if(!W(this.root,e))throw Error(`Cannot set currentNode to a node that is not contained by the root node.`);let t=[],n=e,r=e;for(this._currentNode=e;n&&n!==this.root;)if(n.nodeType===Node.DOCUMENT_FRAGMENT_NODE){let e=n,i=this._doc.createTreeWalker(e,this.whatToShow,{acceptNode:this._acceptNode});t.push(i),i.currentNode=r,this._currentSetFor.add(i),n=r=e.host}else n=n.parentNode;let i=this._doc.createTreeWalker(this.root,this.whatToShow,{acceptNode:this._acceptNode});t.push(i),i.currentNode=r,this._currentSetFor.add(i),this._walkerStack=t}get doc(){return this._doc}firstChild(){let e=this.currentNode,t=this.nextNode();return W(e,t)?(t&&(this.currentNode=t),t):(this.currentNode=e,null)}lastChild(){let e=this._walkerStack[0].lastChild();return e&&(this.currentNode=e),e}nextNode(){let e=this._walkerStack[0].nextNode();if(e){if(e.shadowRoot){let t;if(typeof this.filter==`function`?t=this.filter(e):this.filter?.acceptNode&&(t=this.filter.acceptNode(e)),t===NodeFilter.FILTER_ACCEPT)return this.currentNode=e,e;let n=this.nextNode();return n&&(this.currentNode=n),n}return e&&(this.currentNode=e),e}if(this._walkerStack.length>1){this._walkerStack.shift();let e=this.nextNode();return e&&(this.currentNode=e),e}return null}previousNode(){let e=this._walkerStack[0];if(e.currentNode===e.root){if(this._currentSetFor.has(e)){if(this._currentSetFor.delete(e),this._walkerStack.length>1){this._walkerStack.shift();let e=this.previousNode();return e&&(this.currentNode=e),e}return null}return null}let t=e.previousNode();if(t){if(t.shadowRoot){let e;if(typeof this.filter==`function`?e=this.filter(t):this.filter?.acceptNode&&(e=this.filter.acceptNode(t)),e===NodeFilter.FILTER_ACCEPT)return t&&(this.currentNode=t),t;let n=this.lastChild();return n&&(this.currentNode=n),n}return t&&(this.currentNode=t),t}if(this._walkerStack.length>1){this._walkerStack.shift();let e=this.previousNode();return e&&(this.currentNode=e),e}return null}nextSibling(){return null}previousSibling(){return null}parentNode(){return null}};function bo(e,t,n,r){return pe()?new yo(e,t,n,r):e.createTreeWalker(t,n,r)}var xo=o.createContext(null),So=`react-aria-focus-scope-restore`,Y=null;function Co(e){let{children:t,contain:n,restoreFocus:r,autoFocus:i}=e,a=(0,o.useRef)(null),s=(0,o.useRef)(null),l=(0,o.useRef)([]),{parentNode:u}=(0,o.useContext)(xo)||{},d=(0,o.useMemo)(()=>new Ko({scopeRef:l}),[l]);c(()=>{let e=u||Z.root;if(Z.getTreeNode(e.scopeRef)&&Y&&!Po(Y,e.scopeRef)){let t=Z.getTreeNode(Y);t&&(e=t)}e.addChild(d),Z.addNode(d)},[d,u]),c(()=>{let e=Z.getTreeNode(l);e&&(e.contain=!!n)},[n]),c(()=>{let e=a.current?.nextSibling,t=[],n=e=>e.stopPropagation();for(;e&&e!==s.current;)t.push(e),e.addEventListener(So,n),e=e.nextSibling;return l.current=t,()=>{for(let e of t)e.removeEventListener(So,n)}},[t]),Ro(l,r,n),ko(l,n),Bo(l,r,n),Lo(l,i),(0,o.useEffect)(()=>{let e=G(H(l.current?l.current[0]:void 0)),t=null;if(jo(e,l.current)){for(let n of Z.traverse())n.scopeRef&&jo(e,n.scopeRef.current)&&(t=n);t===Z.getTreeNode(l)&&(Y=t.scopeRef)}},[l]),c(()=>()=>{let e=Z.getTreeNode(l)?.parent?.scopeRef??null;l!==Y&&!Po(l,Y)||e&&!Z.getTreeNode(e)||(Y=e),Z.removeTreeNode(l)},[l]);let f=(0,o.useMemo)(()=>wo(l),[]),p=(0,o.useMemo)(()=>({focusManager:f,parentNode:d}),[d,f]);return o.createElement(xo.Provider,{value:p},o.createElement(`span`,{"data-focus-scope-start":!0,hidden:!0,ref:a}),t,o.createElement(`span`,{"data-focus-scope-end":!0,hidden:!0,ref:s}))}function wo(e){return{focusNext(t={}){let n=e.current,{from:r,tabbable:i,wrap:a,accept:o}=t,s=r||G(H(n[0]??void 0)),c=n[0].previousElementSibling,l=Ho(To(n),{tabbable:i,accept:o},n);l.currentNode=jo(s,n)?s:c;let u=l.nextNode();return!u&&a&&(l.currentNode=c,u=l.nextNode()),u&&X(u,!0),u},focusPrevious(t={}){let n=e.current,{from:r,tabbable:i,wrap:a,accept:o}=t,s=r||G(H(n[0]??void 0)),c=n[n.length-1].nextElementSibling,l=Ho(To(n),{tabbable:i,accept:o},n);l.currentNode=jo(s,n)?s:c;let u=l.previousNode();return!u&&a&&(l.currentNode=c,u=l.previousNode()),u&&X(u,!0),u},focusFirst(t={}){let n=e.current,{tabbable:r,accept:i}=t,a=Ho(To(n),{tabbable:r,accept:i},n);a.currentNode=n[0].previousElementSibling;let o=a.nextNode();return o&&X(o,!0),o},focusLast(t={}){let n=e.current,{tabbable:r,accept:i}=t,a=Ho(To(n),{tabbable:r,accept:i},n);a.currentNode=n[n.length-1].nextElementSibling;let o=a.previousNode();return o&&X(o,!0),o}}}function To(e){return e[0].parentElement}function Eo(e){let t=Z.getTreeNode(Y);for(;t&&t.scopeRef!==e;){if(t.contain)return!1;t=t.parent}return!0}function Do(e){if(!e.form)return Array.from(H(e).querySelectorAll(`input[type="radio"][name="${CSS.escape(e.name)}"]`)).filter(e=>!e.form);let t=e.form.elements.namedItem(e.name),n=U(e);return t instanceof n.RadioNodeList?Array.from(t).filter(e=>e instanceof n.HTMLInputElement):t instanceof n.HTMLInputElement?[t]:[]}function Oo(e){if(e.checked)return!0;let t=Do(e);return t.length>0&&!t.some(e=>e.checked)}function ko(e,t){let n=(0,o.useRef)(void 0),r=(0,o.useRef)(void 0);c(()=>{let i=e.current;if(!t){r.current&&=(cancelAnimationFrame(r.current),void 0);return}let a=H(i?i[0]:void 0),o=t=>{if(t.key!==`Tab`||t.altKey||t.ctrlKey||t.metaKey||!Eo(e)||t.isComposing)return;let n=G(a),r=e.current;if(!r||!jo(n,r))return;let i=Ho(To(r),{tabbable:!0},r);if(!n)return;i.currentNode=n;let o=t.shiftKey?i.previousNode():i.nextNode();o||=(i.currentNode=t.shiftKey?r[r.length-1].nextElementSibling:r[0].previousElementSibling,t.shiftKey?i.previousNode():i.nextNode()),t.preventDefault(),o&&(X(o,!0),o instanceof U(o).HTMLInputElement&&o.select())},s=t=>{(!Y||Po(Y,e))&&jo(K(t),e.current)?(Y=e,n.current=K(t)):Eo(e)&&!Mo(K(t),e)?n.current?X(n.current):Y&&Y.current&&Io(Y.current):Eo(e)&&(n.current=K(t))},c=t=>{r.current&&cancelAnimationFrame(r.current),r.current=requestAnimationFrame(()=>{let r=xt(),i=(r===`virtual`||r===null)&&Ke()&&Ge(),o=G(a);if(!i&&o&&Eo(e)&&!Mo(o,e)){Y=e;let r=K(t);r&&r.isConnected?(n.current=r,X(n.current)):Y.current&&Io(Y.current)}})};return a.addEventListener(`keydown`,o,!1),a.addEventListener(`focusin`,s,!1),i?.forEach(e=>e.addEventListener(`focusin`,s,!1)),i?.forEach(e=>e.addEventListener(`focusout`,c,!1)),()=>{a.removeEventListener(`keydown`,o,!1),a.removeEventListener(`focusin`,s,!1),i?.forEach(e=>e.removeEventListener(`focusin`,s,!1)),i?.forEach(e=>e.removeEventListener(`focusout`,c,!1))}},[e,t]),c(()=>()=>{r.current&&cancelAnimationFrame(r.current)},[r])}function Ao(e){return Mo(e)}function jo(e,t){return!e||!t?!1:t.some(t=>W(t,e))}function Mo(e,t=null){if(e instanceof Element&&e.closest(`[data-react-aria-top-layer]`))return!0;for(let{scopeRef:n}of Z.traverse(Z.getTreeNode(t)))if(n&&jo(e,n.current))return!0;return!1}function No(e){return Mo(e,Y)}function Po(e,t){let n=Z.getTreeNode(t)?.parent;for(;n;){if(n.scopeRef===e)return!0;n=n.parent}return!1}function X(e,t=!1){if(e!=null&&!t)try{Hn(e)}catch{}else if(e!=null)try{e.focus()}catch{}}function Fo(e,t=!0){let n=e[0].previousElementSibling,r=To(e),i=Ho(r,{tabbable:t},e);i.currentNode=n;let a=i.nextNode();return t&&!a&&(r=To(e),i=Ho(r,{tabbable:!1},e),i.currentNode=n,a=i.nextNode()),a}function Io(e,t=!0){X(Fo(e,t))}function Lo(e,t){let n=o.useRef(t);(0,o.useEffect)(()=>{n.current&&(Y=e,!jo(G(H(e.current?e.current[0]:void 0)),Y.current)&&e.current&&Io(e.current)),n.current=!1},[e])}function Ro(e,t,n){c(()=>{if(t||n)return;let r=e.current,i=H(r?r[0]:void 0),a=t=>{let n=K(t);jo(n,e.current)?Y=e:Ao(n)||(Y=null)};return i.addEventListener(`focusin`,a,!1),r?.forEach(e=>e.addEventListener(`focusin`,a,!1)),()=>{i.removeEventListener(`focusin`,a,!1),r?.forEach(e=>e.removeEventListener(`focusin`,a,!1))}},[e,t,n])}function zo(e){let t=Z.getTreeNode(Y);for(;t&&t.scopeRef!==e;){if(t.nodeToRestore)return!1;t=t.parent}return t?.scopeRef===e}function Bo(e,t,n){let r=(0,o.useRef)(typeof document<`u`?G(H(e.current?e.current[0]:void 0)):null);c(()=>{let r=e.current,i=H(r?r[0]:void 0);if(!t||n)return;let a=()=>{(!Y||Po(Y,e))&&jo(G(i),e.current)&&(Y=e)};return i.addEventListener(`focusin`,a,!1),r?.forEach(e=>e.addEventListener(`focusin`,a,!1)),()=>{i.removeEventListener(`focusin`,a,!1),r?.forEach(e=>e.removeEventListener(`focusin`,a,!1))}},[e,n]),c(()=>{let r=H(e.current?e.current[0]:void 0);if(!t)return;let i=t=>{if(t.key!==`Tab`||t.altKey||t.ctrlKey||t.metaKey||!Eo(e)||t.isComposing)return;let n=r.activeElement;if(!Mo(n,e)||!zo(e))return;let i=Z.getTreeNode(e);if(!i)return;let a=i.nodeToRestore,o=Ho(r.body,{tabbable:!0});o.currentNode=n;let s=t.shiftKey?o.previousNode():o.nextNode();if(a&&a.isConnected&&a!==r.body||(a=void 0,i.nodeToRestore=void 0),(!s||!Mo(s,e))&&a){o.currentNode=a;do s=t.shiftKey?o.previousNode():o.nextNode();while(Mo(s,e));t.preventDefault(),t.stopPropagation(),s?X(s,!0):Ao(a)?X(a,!0):n.blur()}};return n||r.addEventListener(`keydown`,i,!0),()=>{n||r.removeEventListener(`keydown`,i,!0)}},[e,t,n]),c(()=>{let n=H(e.current?e.current[0]:void 0);if(!t)return;let i=Z.getTreeNode(e);if(i)return i.nodeToRestore=r.current??void 0,()=>{let r=Z.getTreeNode(e);if(!r)return;let i=r.nodeToRestore,a=G(n);if(t&&i&&(a&&Mo(a,e)||a===n.body&&zo(e))){let t=Z.clone();requestAnimationFrame(()=>{if(n.activeElement===n.body){let n=t.getTreeNode(e);for(;n;){if(n.nodeToRestore&&n.nodeToRestore.isConnected){Vo(n.nodeToRestore);return}n=n.parent}for(n=t.getTreeNode(e);n;){if(n.scopeRef&&n.scopeRef.current&&Z.getTreeNode(n.scopeRef)){let e=Fo(n.scopeRef.current,!0);if(e){Vo(e);return}}n=n.parent}}})}}},[e,t])}function Vo(e){e.dispatchEvent(new CustomEvent(So,{bubbles:!0,cancelable:!0}))&&X(e)}function Ho(e,t,n){let r=t?.tabbable?ke:Oe,i=H(e?.nodeType===Node.ELEMENT_NODE?e:null),a=bo(i,e||i,NodeFilter.SHOW_ELEMENT,{acceptNode(e){return W(t?.from,e)||t?.tabbable&&e.tagName===`INPUT`&&e.getAttribute(`type`)===`radio`&&(!Oo(e)||a.currentNode.tagName===`INPUT`&&a.currentNode.type===`radio`&&a.currentNode.name===e.name)?NodeFilter.FILTER_REJECT:r(e)&&(!n||jo(e,n))&&(!t?.accept||t.accept(e))?NodeFilter.FILTER_ACCEPT:NodeFilter.FILTER_SKIP}});return t?.from&&(a.currentNode=t.from),a}function Uo(e,t={}){return{focusNext(n={}){let r=e.current;if(!r)return null;let{from:i,tabbable:a=t.tabbable,wrap:o=t.wrap,accept:s=t.accept}=n,c=i||G(H(r)),l=Ho(r,{tabbable:a,accept:s});W(r,c)&&(l.currentNode=c);let u=l.nextNode();return!u&&o&&(l.currentNode=r,u=l.nextNode()),u&&X(u,!0),u},focusPrevious(n=t){let r=e.current;if(!r)return null;let{from:i,tabbable:a=t.tabbable,wrap:o=t.wrap,accept:s=t.accept}=n,c=i||G(H(r)),l=Ho(r,{tabbable:a,accept:s});if(W(r,c))l.currentNode=c;else{let e=Wo(l);return e&&X(e,!0),e??null}let u=l.previousNode();if(!u&&o){l.currentNode=r;let e=Wo(l);if(!e)return null;u=e}return u&&X(u,!0),u??null},focusFirst(n=t){let r=e.current;if(!r)return null;let{tabbable:i=t.tabbable,accept:a=t.accept}=n,o=Ho(r,{tabbable:i,accept:a}).nextNode();return o&&X(o,!0),o},focusLast(n=t){let r=e.current;if(!r)return null;let{tabbable:i=t.tabbable,accept:a=t.accept}=n,o=Wo(Ho(r,{tabbable:i,accept:a}));return o&&X(o,!0),o??null}}}function Wo(e){let t,n;do n=e.lastChild(),n&&(t=n);while(n);return t}var Go=class e{constructor(){this.fastMap=new Map,this.root=new Ko({scopeRef:null}),this.fastMap.set(null,this.root)}get size(){return this.fastMap.size}getTreeNode(e){return this.fastMap.get(e)}addTreeNode(e,t,n){let r=this.fastMap.get(t??null);if(!r)return;let i=new Ko({scopeRef:e});r.addChild(i),i.parent=r,this.fastMap.set(e,i),n&&(i.nodeToRestore=n)}addNode(e){this.fastMap.set(e.scopeRef,e)}removeTreeNode(e){if(e===null)return;let t=this.fastMap.get(e);if(!t)return;let n=t.parent;for(let e of this.traverse())e!==t&&t.nodeToRestore&&e.nodeToRestore&&t.scopeRef&&t.scopeRef.current&&jo(e.nodeToRestore,t.scopeRef.current)&&(e.nodeToRestore=t.nodeToRestore);let r=t.children;n&&(n.removeChild(t),r.size>0&&r.forEach(e=>n&&n.addChild(e))),this.fastMap.delete(t.scopeRef)}*traverse(e=this.root){if(e.scopeRef!=null&&(yield e),e.children.size>0)for(let t of e.children)yield*this.traverse(t)}clone(){let t=new e;for(let e of this.traverse())t.addTreeNode(e.scopeRef,e.parent?.scopeRef??null,e.nodeToRestore);return t}},Ko=class{constructor(e){this.children=new Set,this.contain=!1,this.scopeRef=e.scopeRef}addChild(e){this.children.add(e),e.parent=this}removeChild(e){this.children.delete(e),e.parent=void 0}},Z=new Go;function qo(e){return Ue()?e.altKey:e.ctrlKey}function Jo(e,t){let n=`[data-key="${CSS.escape(String(t))}"]`,r=e.current?.dataset.collection;return r&&(n=`[data-collection="${CSS.escape(r)}"]${n}`),e.current?.querySelector(n)}var Yo=new WeakMap;function Xo(e){let t=E();return Yo.set(e,t),t}function Zo(e){return Yo.get(e)}var Qo=1e3;function $o(e){let{keyboardDelegate:t,selectionManager:n,onTypeSelect:r}=e,i=(0,o.useRef)({search:``,timeout:void 0});return(0,o.useEffect)(()=>{let e=i.current.timeout;return()=>{clearTimeout(e)}},[i]),{typeSelectProps:{onKeyDownCapture:t.getKeyForSearch?e=>{if(i.current.search.length>0&&e.key===` `){if(e.preventDefault(),(!(`continuePropagation`in e)||`continuePropagation`in e&&!e.isPropagationStopped())&&e.stopPropagation(),i.current.search+=` `,t.getKeyForSearch!=null){let e=t.getKeyForSearch(i.current.search,n.focusedKey);e??=t.getKeyForSearch(i.current.search),e!=null&&(n.setFocusedKey(e),r&&r(e))}clearTimeout(i.current.timeout),i.current.timeout=setTimeout(()=>{i.current.search=``},Qo)}}:void 0,onKeyDown:t.getKeyForSearch?e=>{let a=es(e.key);if(!(!a||e.ctrlKey||e.metaKey||e.altKey||!W(e.currentTarget,K(e))||i.current.search.length===0&&a===` `)){if(i.current.search+=a,t.getKeyForSearch!=null){let a=t.getKeyForSearch(i.current.search,n.focusedKey);if(a??=t.getKeyForSearch(i.current.search),a!=null)n.setFocusedKey(a),r&&r(a),e.preventDefault(),`continuePropagation`in e||e.stopPropagation();else{i.current.search=``,clearTimeout(i.current.timeout),i.current.timeout=void 0;return}}clearTimeout(i.current.timeout),i.current.timeout=setTimeout(()=>{i.current.search=``},Qo)}}:void 0}}}function es(e){return e.length===1||!/^[A-Z]/i.test(e)?e:``}function ts(e,t){let n=(0,o.useRef)(!0),r=(0,o.useRef)(null);c(()=>(n.current=!0,()=>{n.current=!1}),[]),c(()=>{n.current?n.current=!1:(!r.current||t.some((e,t)=>!Object.is(e,r[t])))&&e(),r.current=t},t)}function ns(e){let{selectionManager:t,keyboardDelegate:n,ref:r,autoFocus:i=!1,shouldFocusWrap:a=!1,disallowEmptySelection:s=!1,disallowSelectAll:c=!1,escapeKeyBehavior:l=`clearSelection`,selectOnFocus:u=t.selectionBehavior===`replace`,disallowTypeAhead:d=!1,shouldUseVirtualFocus:f,allowsTabNavigation:p=!1,scrollRef:m=r,linkBehavior:h=`action`,UNSTABLE_focusOnEntry:g}=e,{direction:_}=rn(),v=Xe(),y=(e,n,i)=>{if(n!=null){if(t.isLink(n)&&h===`selection`&&u&&!qo(e)){(0,ee.flushSync)(()=>{t.setFocusedKey(n,i)});let a=Jo(r,n),o=t.getItemProps(n);if(a){v.open(a,e,o.href,o.routerOptions);return}return!1}if(t.setFocusedKey(n,i),t.isLink(n)&&h===`override`)return!1;if(e.shiftKey&&t.selectionMode===`multiple`){t.extendSelection(n);return}if(u&&!qo(e)){t.replaceSelection(n);return}}return!1},b=e=>{if(n.getKeyBelow){let r=t.focusedKey==null?n.getFirstKey?.():n.getKeyBelow?.(t.focusedKey);if(r==null&&a&&(r=n.getFirstKey?.(t.focusedKey)),r!=null){y(e,r);return}}return!1},x=e=>{if(n.getKeyAbove){let r=t.focusedKey==null?n.getLastKey?.():n.getKeyAbove?.(t.focusedKey);if(r==null&&a&&(r=n.getLastKey?.(t.focusedKey)),r!=null){y(e,r);return}}return!1},S=e=>{if(n.getFirstKey){if(t.focusedKey===null&&e.shiftKey)return!1;let r=n.getFirstKey(t.focusedKey,Rt(e));if(t.setFocusedKey(r),r!=null){if(Rt(e)&&e.shiftKey&&t.selectionMode===`multiple`){t.extendSelection(r);return}if(u){t.replaceSelection(r);return}}}return!1},C=e=>{if(n.getKeyLeftOf){let r=t.focusedKey==null?n.getFirstKey?.():n.getKeyLeftOf?.(t.focusedKey);if(r==null&&a&&(r=_===`rtl`?n.getFirstKey?.(t.focusedKey):n.getLastKey?.(t.focusedKey)),r!=null){y(e,r,_===`rtl`?`first`:`last`);return}}return!1},w=e=>{if(n.getKeyRightOf){let r=t.focusedKey==null?n.getFirstKey?.():n.getKeyRightOf?.(t.focusedKey);if(r==null&&a&&(r=_===`rtl`?n.getLastKey?.(t.focusedKey):n.getFirstKey?.(t.focusedKey)),r!=null){y(e,r,_===`rtl`?`last`:`first`);return}}return!1},T=e=>{if(n.getLastKey){if(t.focusedKey===null&&e.shiftKey)return!1;let r=n.getLastKey(t.focusedKey,Rt(e));if(t.setFocusedKey(r),r!=null){if(Rt(e)&&e.shiftKey&&t.selectionMode===`multiple`){t.extendSelection(r);return}if(u){t.replaceSelection(r);return}}}return!1},E=e=>{if(n.getKeyPageBelow&&t.focusedKey!=null){let r=n.getKeyPageBelow(t.focusedKey);if(r!=null)return y(e,r)}return!1},D=e=>{if(n.getKeyPageAbove&&t.focusedKey!=null){let r=n.getKeyPageAbove(t.focusedKey);if(r!=null)return y(e,r)}return!1},O=()=>{if(t.selectionMode===`multiple`&&c!==!0)t.selectAll();else return!1},k=()=>{if(l===`clearSelection`&&!s&&t.selectedKeys.size!==0)t.clearSelection();else return!1},A=()=>{if(!p&&r.current){let e=Ho(r.current,{tabbable:!0}),t,n;do n=e.lastChild(),n&&(t=n);while(n);let i=G();t&&(!he(t)||i&&!ke(i))&&be(t)}return{shouldContinuePropagation:!0,shouldPreventDefault:!1}},j=()=>(!p&&r.current&&r.current.focus(),{shouldContinuePropagation:!0,shouldPreventDefault:!1}),M=(e,t)=>({[ze()?e+`+Shift+Alt`:e+`+Shift+Control`]:t,[e+`+Shift`]:t,[ze()?e+`+Alt`:e+`+Control`]:t,[e]:t}),{keyboardProps:P}=rr({shortcuts:{...M(`ArrowDown`,b),...M(`ArrowUp`,x),...M(`ArrowLeft`,C),...M(`ArrowRight`,w),...M(`PageDown`,E),...M(`PageUp`,D)},allowRepeats:!0}),{keyboardProps:F}=rr({shortcuts:{...M(`Home`,S),...M(`End`,T),"Mod+A":O,Escape:k,Tab:A,"Tab+Shift":j}}),I=(0,o.useRef)({top:0,left:0});Ht(m,`scroll`,()=>{I.current={top:m.current?.scrollTop??0,left:m.current?.scrollLeft??0}});let L=e=>{if(t.isFocused){W(e.currentTarget,K(e))||t.setFocused(!1);return}if(!W(e.currentTarget,K(e)))return;let i=xt();t.setFocused(!0);let a=e=>{e!=null&&(t.setFocusedKey(e),u&&!t.isSelected(e)&&t.replaceSelection(e))};if(g&&(i===`keyboard`||i===`virtual`))a(g===`first`?n.getFirstKey?.():n.getLastKey?.());else if(t.focusedKey==null){let r=e.relatedTarget;r&&e.currentTarget.compareDocumentPosition(r)&Node.DOCUMENT_POSITION_FOLLOWING?a(t.lastSelectedKey??n.getLastKey?.()):a(t.firstSelectedKey??n.getFirstKey?.())}else m.current&&(m.current.scrollTop=I.current.top,m.current.scrollLeft=I.current.left);if(t.focusedKey!=null&&m.current){let e=Jo(r,t.focusedKey);e instanceof HTMLElement&&(!he(e)&&!f&&be(e),(i===`keyboard`||g&&i===`virtual`)&&Bi(e,{containingElement:r.current}))}},R=e=>{W(e.currentTarget,e.relatedTarget)||t.setFocused(!1)},z=(0,o.useRef)(!1);Ht(r,ae,f?e=>{let{detail:n}=e;e.stopPropagation(),t.setFocused(!0),n?.focusStrategy===`first`&&(z.current=!0)}:void 0);let B=n.getFirstKey?.()??null;ts(()=>{if(z.current){if(B==null){let e=G();ge(r.current),ve(e,null),t.collection.size>0&&(z.current=!1)}else t.setFocusedKey(B),z.current=!1}},[B,t.collection.size]),ts(()=>{t.collection.size>0&&(z.current=!1)},[t.focusedKey]),Ht(r,ie,f?e=>{e.stopPropagation(),t.setFocused(!1),e.detail?.clearFocusKey&&t.setFocusedKey(null)}:void 0);let te=(0,o.useRef)(i),ne=(0,o.useRef)(!1);(0,o.useEffect)(()=>{if(te.current){let e=null;i===`first`&&(e=n.getFirstKey?.()??null),i===`last`&&(e=n.getLastKey?.()??null);let a=t.selectedKeys;if(a.size){for(let n of a)if(t.canSelectItem(n)){e=n;break}}t.setFocused(!0),t.setFocusedKey(e),e!=null&&u&&!a.size&&t.canSelectItem(e)&&t.replaceSelection(e),e==null&&!f&&r.current&&Hn(r.current),t.collection.size>0&&(te.current=!1,ne.current=!0)}});let re=(0,o.useRef)(t.focusedKey),V=(0,o.useRef)(null);(0,o.useEffect)(()=>{if(t.isFocused&&t.focusedKey!=null&&(t.focusedKey!==re.current||ne.current)&&m.current&&r.current){let e=xt(),n=Jo(r,t.focusedKey);if(!(n instanceof HTMLElement))return;(e===`keyboard`||ne.current)&&(V.current&&cancelAnimationFrame(V.current),V.current=requestAnimationFrame(()=>{m.current&&(Ri(m.current,n),e!==`virtual`&&Bi(n,{containingElement:r.current}))}))}!f&&t.isFocused&&t.focusedKey==null&&re.current!=null&&r.current&&Hn(r.current),re.current=t.focusedKey,ne.current=!1}),(0,o.useEffect)(()=>()=>{V.current&&cancelAnimationFrame(V.current)},[]),Ht(r,`react-aria-focus-scope-restore`,e=>{e.preventDefault(),t.setFocused(!0)});let H={...N(F,P),onFocus:L,onBlur:R,onMouseDown(e){m.current===K(e)&&e.preventDefault()}},{typeSelectProps:U}=$o({keyboardDelegate:n,selectionManager:t});d||(H=N(U,H));let oe;f||(oe=t.focusedKey==null?0:-1);let se=Xo(t.collection);return{collectionProps:N(H,{tabIndex:oe,"data-collection":se})}}var rs=class{constructor(e){this.ref=e}getItemRect(e){let t=this.ref.current;if(!t)return null;let n=e==null?null:Jo(this.ref,e);if(!n)return null;let r=t.getBoundingClientRect(),i=n.getBoundingClientRect();return{x:i.left-r.left-t.clientLeft+t.scrollLeft,y:i.top-r.top-t.clientTop+t.scrollTop,width:i.width,height:i.height}}getContentSize(){let e=this.ref.current;return{width:e?.scrollWidth??0,height:e?.scrollHeight??0}}getVisibleRect(){let e=this.ref.current;return{x:e?.scrollLeft??0,y:e?.scrollTop??0,width:e?.clientWidth??0,height:e?.clientHeight??0}}},is=class{constructor(...e){if(e.length===1){let t=e[0];this.collection=t.collection,this.ref=t.ref,this.collator=t.collator,this.disabledKeys=t.disabledKeys||new Set,this.disabledBehavior=t.disabledBehavior||`all`,this.orientation=t.orientation||`vertical`,this.direction=t.direction,this.layout=t.layout||`stack`,this.layoutDelegate=t.layoutDelegate||new rs(t.ref)}else this.collection=e[0],this.disabledKeys=e[1],this.ref=e[2],this.collator=e[3],this.layout=`stack`,this.orientation=`vertical`,this.disabledBehavior=`all`,this.layoutDelegate=new rs(this.ref);this.layout===`stack`&&this.orientation===`vertical`&&(this.getKeyLeftOf=void 0,this.getKeyRightOf=void 0)}isDisabled(e){return this.disabledBehavior===`all`&&(e.props?.isDisabled||this.disabledKeys.has(e.key))&&e.props?.disabledBehavior!==`selection`}findNextNonDisabled(e,t,n=!1){let r=e;for(;r!=null;){let e=this.collection.getItem(r);if(e?.type===`item`&&(n||!this.isDisabled(e)))return r;r=t(r)}return null}getNextKey(e,t){let n=e;return n=this.collection.getKeyAfter(n),this.findNextNonDisabled(n,e=>this.collection.getKeyAfter(e),t?.includeDisabled)}getPreviousKey(e,t){let n=e;return n=this.collection.getKeyBefore(n),this.findNextNonDisabled(n,e=>this.collection.getKeyBefore(e),t?.includeDisabled)}findKey(e,t,n){let r=e,i=this.layoutDelegate.getItemRect(r);if(!i||r==null)return null;let a=i;do{if(r=t(r),r==null)break;i=this.layoutDelegate.getItemRect(r)}while(i&&n(a,i)&&r!=null);return r}isSameRow(e,t){return e.y===t.y||e.x!==t.x}isSameColumn(e,t){return e.x===t.x||e.y!==t.y}isReversed(e){let t=this.getNextKey(e),n=Jo(this.ref,e);if(t!=null){let e=Jo(this.ref,t);return!n||!e?!1:n.getBoundingClientRect().top>e.getBoundingClientRect().top}let r=this.getPreviousKey(e);if(r!=null){let e=Jo(this.ref,r);return!n||!e?!1:e.getBoundingClientRect().top>n.getBoundingClientRect().top}return!1}getKeyBelow(e,t){return this.layout===`grid`&&this.orientation===`vertical`?this.findKey(e,e=>this.getNextKey(e,t),this.isSameRow):this.orientation===`vertical`&&this.isReversed(e)?this.getPreviousKey(e,t):this.getNextKey(e,t)}getKeyAbove(e,t){return this.layout===`grid`&&this.orientation===`vertical`?this.findKey(e,e=>this.getPreviousKey(e,t),this.isSameRow):this.orientation===`vertical`&&this.isReversed(e)?this.getNextKey(e,t):this.getPreviousKey(e,t)}getNextColumn(e,t,n){return t?this.getPreviousKey(e,n):this.getNextKey(e,n)}getKeyRightOf(e,t){let n=this.direction===`ltr`?`getKeyRightOf`:`getKeyLeftOf`;return this.layoutDelegate[n]?(e=this.layoutDelegate[n](e),this.findNextNonDisabled(e,e=>this.layoutDelegate[n](e),t?.includeDisabled)):this.layout===`grid`?this.orientation===`vertical`?this.getNextColumn(e,this.direction===`rtl`,t):this.findKey(e,e=>this.getNextColumn(e,this.direction===`rtl`,t),this.isSameColumn):this.orientation===`horizontal`?this.getNextColumn(e,this.direction===`rtl`,t):null}getKeyLeftOf(e,t){let n=this.direction===`ltr`?`getKeyLeftOf`:`getKeyRightOf`;return this.layoutDelegate[n]?(e=this.layoutDelegate[n](e),this.findNextNonDisabled(e,e=>this.layoutDelegate[n](e),t?.includeDisabled)):this.layout===`grid`?this.orientation===`vertical`?this.getNextColumn(e,this.direction===`ltr`,t):this.findKey(e,e=>this.getNextColumn(e,this.direction===`ltr`,t),this.isSameColumn):this.orientation===`horizontal`?this.getNextColumn(e,this.direction===`ltr`,t):null}getFirstKey(){let e=this.collection.getFirstKey();return this.findNextNonDisabled(e,e=>this.collection.getKeyAfter(e))}getLastKey(){let e=this.collection.getLastKey();return this.findNextNonDisabled(e,e=>this.collection.getKeyBefore(e))}getKeyPageAbove(e){let t=this.ref.current,n=this.layoutDelegate.getItemRect(e);if(!n)return null;let r=this.isReversed(e);if(t&&!Fi(t))return this.getFirstKey();let i=e;if(this.orientation===`horizontal`){let e=Math.max(0,n.x+n.width-this.layoutDelegate.getVisibleRect().width);for(;n&&n.x>e&&i!=null;)i=this.getKeyAbove(i),n=i==null?null:this.layoutDelegate.getItemRect(i)}else{let e=this.layoutDelegate.getVisibleRect(),t=r?n.y-e.height:Math.max(0,n.y+n.height-e.height);for(;n&&n.y>t&&i!=null;)i=this.getKeyAbove(i),n=i==null?null:this.layoutDelegate.getItemRect(i)}return i??(r?this.getLastKey():this.getFirstKey())}getKeyPageBelow(e){let t=this.ref.current,n=this.layoutDelegate.getItemRect(e);if(!n)return null;let r=this.isReversed(e);if(t&&!Fi(t))return this.getLastKey();let i=e;if(this.orientation===`horizontal`){let e=Math.min(this.layoutDelegate.getContentSize().width,n.x-n.width+this.layoutDelegate.getVisibleRect().width);for(;n&&n.x<e&&i!=null;)i=this.getKeyBelow(i),n=i==null?null:this.layoutDelegate.getItemRect(i)}else{let e=Math.min(this.layoutDelegate.getContentSize().height,n.y-n.height+this.layoutDelegate.getVisibleRect().height);for(;n&&n.y<e&&i!=null;)i=this.getKeyBelow(i),n=i==null?null:this.layoutDelegate.getItemRect(i)}return i??(r?this.getFirstKey():this.getLastKey())}getKeyForSearch(e,t){if(!this.collator)return null;let n=this.collection,r=t||this.getFirstKey();for(;r!=null;){let t=n.getItem(r);if(!t)return null;let i=t.textValue.slice(0,e.length);if(t.textValue&&this.collator.compare(i,e)===0)return r;r=this.getNextKey(r)}return null}},as=new Map;function os(e){let{locale:t}=rn(),n=t+(e?Object.entries(e).sort((e,t)=>e[0]<t[0]?-1:1).join():``);if(as.has(n))return as.get(n);let r=new Intl.Collator(t,e);return as.set(n,r),r}function ss(e){let{selectionManager:t,collection:n,disabledKeys:r,ref:i,keyboardDelegate:a,layoutDelegate:s,orientation:c}=e,l=os({usage:`search`,sensitivity:`base`}),u=t.disabledBehavior,d=(0,o.useMemo)(()=>a||new is({collection:n,disabledKeys:r,disabledBehavior:u,ref:i,collator:l,layoutDelegate:s,orientation:c}),[a,s,n,r,i,l,u,c]),{collectionProps:f}=ns({...e,ref:i,selectionManager:t,keyboardDelegate:d});return{listProps:f}}function cs(e,t,n){let r=J(e,{labelable:!0}),i=e.selectionBehavior||`toggle`,a=e.orientation||`vertical`,o=e.linkBehavior||(i===`replace`?`action`:`override`);i===`toggle`&&o===`action`&&(o=`override`);let{listProps:s}=ss({...e,ref:n,selectionManager:t.selectionManager,collection:t.collection,disabledKeys:t.disabledKeys,linkBehavior:o}),{focusWithinProps:c}=li({onFocusWithin:e.onFocus,onBlurWithin:e.onBlur,onFocusWithinChange:e.onFocusChange}),l=E(e.id);go.set(t,{id:l,shouldUseVirtualFocus:e.shouldUseVirtualFocus,shouldSelectOnPressUp:e.shouldSelectOnPressUp,shouldFocusOnHover:e.shouldFocusOnHover,isVirtualized:e.isVirtualized,onAction:e.onAction,linkBehavior:o,UNSTABLE_itemBehavior:e.UNSTABLE_itemBehavior});let{labelProps:u,fieldProps:d}=yi({...e,id:l,labelElementType:`span`});return{labelProps:u,listBoxProps:N(r,c,t.selectionManager.selectionMode===`multiple`?{"aria-multiselectable":`true`}:{},{role:`listbox`,"aria-orientation":a,...N(d,s)})}}var ls=500;function us(e){let{isDisabled:t,pointerType:n,onLongPressStart:r,onLongPressEnd:i,onLongPress:a,threshold:s=ls,accessibilityDescription:c}=e,l=(0,o.useRef)(void 0),{addGlobalListener:u,removeAllGlobalListeners:d}=Yr(),f=e=>n?e.pointerType===n:e.pointerType===`mouse`||e.pointerType===`touch`,{pressProps:p}=ti({isDisabled:t,onPressStart(e){if(e.continuePropagation(),f(e)){r&&r({...e,type:`longpressstart`}),l.current=setTimeout(()=>{e.target.dispatchEvent(new PointerEvent(`pointercancel`,{bubbles:!0})),u(e.target,`click`,e=>e.preventDefault(),{once:!0}),H(e.target).activeElement!==e.target&&be(e.target),a&&a({...e,type:`longpress`}),l.current=void 0},s),e.pointerType===`touch`&&u(e.target,`contextmenu`,e=>e.preventDefault(),{once:!0});let t=U(e.target);u(t,`pointerup`,()=>{setTimeout(()=>{d()},100)},{once:!0})}},onPressEnd(e){l.current&&clearTimeout(l.current),i&&f(e)&&i({...e,type:`longpressend`})}});return{longPressProps:N(p,Ui(a&&!t?c:void 0))}}function ds(e){let{id:t,selectionManager:n,key:r,ref:i,shouldSelectOnPressUp:a,shouldUseVirtualFocus:c,focus:l,isDisabled:u,onAction:d,allowsDifferentPressOrigin:f,linkBehavior:p=`action`}=e,m=Xe();t=E(t);let h=e=>{if(e.pointerType===`keyboard`&&qo(e))n.toggleSelection(r);else{if(n.selectionMode===`none`)return;if(n.isLink(r)){if(p===`selection`&&i.current){let t=n.getItemProps(r);m.open(i.current,e,t.href,t.routerOptions),n.setSelectedKeys(n.selectedKeys);return}if(p===`override`||p===`none`)return}n.selectionMode===`single`?n.isSelected(r)&&!n.disallowEmptySelection?n.toggleSelection(r):n.replaceSelection(r):e&&e.shiftKey?n.extendSelection(r):n.selectionBehavior===`toggle`||e&&(Rt(e)||e.pointerType===`touch`||e.pointerType===`virtual`)?n.toggleSelection(r):n.replaceSelection(r)}};(0,o.useEffect)(()=>{r===n.focusedKey&&n.isFocused&&(c?ge(i.current):l?l():G()!==i.current&&i.current&&Hn(i.current))},[i,r,n.focusedKey,n.childFocusStrategy,n.isFocused,c]),u||=n.isDisabled(r);let g={};!c&&!u?g={tabIndex:r===n.focusedKey?0:-1,onFocus(e){K(e)===i.current&&n.setFocusedKey(r)}}:u&&(g.onMouseDown=e=>{e.preventDefault()}),(0,o.useEffect)(()=>{u&&n.focusedKey===r&&n.setFocusedKey(null)},[n,u,r]);let _=n.isLink(r)&&p===`override`,v=d&&e.UNSTABLE_itemBehavior===`action`,y=n.isLink(r)&&p!==`selection`&&p!==`none`,b=!u&&n.canSelectItem(r)&&!_&&!v,x=(d||y)&&!u,S=x&&(n.selectionBehavior===`replace`?!b:!b||n.isEmpty),C=x&&b&&n.selectionBehavior===`replace`,w=S||C,T=(0,o.useRef)(null),D=w&&b,O=(0,o.useRef)(!1),k=(0,o.useRef)(!1),A=n.getItemProps(r),j=e=>{d&&(d(),i.current?.dispatchEvent(new CustomEvent(`react-aria-item-action`,{bubbles:!0}))),y&&i.current&&m.open(i.current,e,A.href,A.routerOptions)},M={ref:i};a?(M.onPressStart=e=>{T.current=e.pointerType,O.current=D,e.pointerType===`keyboard`&&(!w||ps(e.key))&&h(e)},f?(M.onPressUp=S?void 0:e=>{e.pointerType===`mouse`&&b&&h(e)},M.onPress=S?j:e=>{e.pointerType!==`keyboard`&&e.pointerType!==`mouse`&&b&&h(e)}):M.onPress=e=>{if(S||C&&e.pointerType!==`mouse`){if(e.pointerType===`keyboard`&&!fs(e.key))return;j(e)}else e.pointerType!==`keyboard`&&b&&h(e)}):(M.onPressStart=e=>{T.current=e.pointerType,O.current=D,k.current=S,b&&(e.pointerType===`mouse`&&!S||e.pointerType===`keyboard`&&(!x||ps(e.key)))&&h(e)},M.onPress=e=>{(e.pointerType===`touch`||e.pointerType===`pen`||e.pointerType===`virtual`||e.pointerType===`keyboard`&&w&&fs(e.key)||e.pointerType===`mouse`&&k.current)&&(w?j(e):b&&h(e))});let P=Zo(n.collection);if(g[`data-collection`]=P,g[`data-key`]=r,M.preventFocusOnPress=c,c&&(M=N(M,{onPressStart(e){e.pointerType!==`touch`&&(n.setFocused(!0),n.setFocusedKey(r))},onPress(e){e.pointerType===`touch`&&(n.setFocused(!0),n.setFocusedKey(r))}})),A)for(let e of[`onPressStart`,`onPressEnd`,`onPressChange`,`onPress`,`onPressUp`,`onClick`])A[e]&&(M[e]=s(M[e],A[e]));let{pressProps:ee,isPressed:F}=ti(M),I=C?e=>{T.current===`mouse`&&(e.stopPropagation(),e.preventDefault(),j(e))}:void 0,{longPressProps:L}=us({isDisabled:!D,onLongPress(e){e.pointerType===`touch`&&(h(e),n.setSelectionBehavior(`toggle`))}}),R=e=>{T.current===`touch`&&O.current&&e.preventDefault()},z=p!==`none`&&n.isLink(r)?e=>{Qe.isOpening||e.preventDefault()}:void 0,B=N(g,b||S||c&&!u?ee:{},D?L:{},{onDoubleClick:I,onDragStartCapture:R,onClick:z,id:t},c?{onMouseDown:e=>e.preventDefault()}:void 0),te=e=>{let t=e;for(;t&&t!==i.current;){let e=t.getAttribute(`data-collection`);if(e!=null)return e!==P;t=t.parentElement}return ke(e)},ne=B.onPointerDown;B.onPointerDown=e=>{let t=K(e);t&&t!==i.current&&te(t)?e.stopPropagation():ne?.(e)};let re=B.onMouseDown;return B.onMouseDown=e=>{let t=K(e);t&&t!==i.current&&te(t)?e.stopPropagation():re?.(e)},{itemProps:B,isPressed:F,isSelected:n.isSelected(r),isFocused:n.isFocused&&n.focusedKey===r,isDisabled:u,allowsSelection:b,hasAction:w}}function fs(e){return e===`Enter`}function ps(e){return e===` `}function ms(e,t){return typeof t.getChildren==`function`?t.getChildren(e.key):e.childNodes}function hs(e){return gs(e,0)}function gs(e,t){if(t<0)return;let n=0;for(let r of e){if(n===t)return r;n++}}function _s(e,t,n){if(t.parentKey===n.parentKey)return t.index-n.index;let r=[...vs(e,t),t],i=[...vs(e,n),n],a=r.slice(0,i.length).findIndex((e,t)=>e!==i[t]);return a===-1?r.findIndex(e=>e===n)>=0?1:(i.findIndex(e=>e===t),-1):(t=r[a],n=i[a],t.index-n.index)}function vs(e,t){let n=[],r=t;for(;r?.parentKey!=null;)r=e.getItem(r.parentKey),r&&n.unshift(r);return n}var ys=new WeakMap;function bs(e){let t=ys.get(e);if(t!=null)return t;let n=0,r=t=>{for(let i of t)i.type===`section`?r(ms(i,e)):i.type===`item`&&n++};return r(e),ys.set(e,n),n}function xs(e,t,n){let{key:r}=e,i=go.get(t),a=e.isDisabled??t.selectionManager.isDisabled(r),o=e.isSelected??t.selectionManager.isSelected(r),c=e.shouldSelectOnPressUp??i?.shouldSelectOnPressUp,l=e.shouldFocusOnHover??i?.shouldFocusOnHover,u=e.shouldUseVirtualFocus??i?.shouldUseVirtualFocus,d=e.isVirtualized??i?.isVirtualized,f=O(),p=O(),m={role:`option`,"aria-disabled":a||void 0,"aria-selected":t.selectionManager.selectionMode===`none`?void 0:o,"aria-label":e[`aria-label`],"aria-labelledby":f,"aria-describedby":p},h=t.collection.getItem(r);if(d){let e=Number(h?.index);m[`aria-posinset`]=Number.isNaN(e)?void 0:e+1,m[`aria-setsize`]=bs(t.collection)}let g=i?.onAction?()=>i?.onAction?.(r):void 0,_=vo(t,r),{itemProps:v,isPressed:y,isFocused:b,hasAction:x,allowsSelection:S}=ds({selectionManager:t.selectionManager,key:r,ref:n,shouldSelectOnPressUp:c,allowsDifferentPressOrigin:c&&l,isVirtualized:d,shouldUseVirtualFocus:u,isDisabled:a,onAction:g||h?.props?.onAction?s(h?.props?.onAction,g):void 0,linkBehavior:i?.linkBehavior,UNSTABLE_itemBehavior:i?.UNSTABLE_itemBehavior,id:_}),{hoverProps:C}=gi({isDisabled:a||!l,onHoverStart(){bt()||(t.selectionManager.setFocused(!0),t.selectionManager.setFocusedKey(r))}}),w=J(h?.props);delete w.id;let T=tt(h?.props);return{optionProps:{...m,...N(w,v,C,T),id:_},labelProps:{id:f},descriptionProps:{id:p},isFocused:b,isFocusVisible:b&&t.selectionManager.isFocused&&bt(),isSelected:o,isDisabled:a,isPressed:y,allowsSelection:S,hasAction:x}}function Ss(e){let{heading:t,"aria-label":n}=e,r=E();return{itemProps:{role:`presentation`},headingProps:t?{id:r,role:`presentation`,onMouseDown:e=>{e.preventDefault()}}:{},groupProps:{role:`group`,"aria-label":n,"aria-labelledby":t?r:void 0}}}function Cs(e){let t=o.version.split(`.`);return parseInt(t[0],10)>=19?e:e?`true`:void 0}var ws=class{constructor(e){this.keyMap=new Map,this.firstKey=null,this.lastKey=null,this.iterable=e;let t=e=>{if(this.keyMap.set(e.key,e),e.childNodes&&e.type===`section`)for(let n of e.childNodes)t(n)};for(let n of e)t(n);let n=null,r=0,i=0;for(let[e,t]of this.keyMap)n?(n.nextKey=e,t.prevKey=n.key):(this.firstKey=e,t.prevKey=void 0),t.type===`item`&&(t.index=r++),(t.type===`section`||t.type===`item`)&&i++,n=t,n.nextKey=void 0;this._size=i,this.lastKey=n?.key??null}*[Symbol.iterator](){yield*this.iterable}get size(){return this._size}getKeys(){return this.keyMap.keys()}getKeyBefore(e){let t=this.keyMap.get(e);return t?t.prevKey??null:null}getKeyAfter(e){let t=this.keyMap.get(e);return t?t.nextKey??null:null}getFirstKey(){return this.firstKey}getLastKey(){return this.lastKey}getItem(e){return this.keyMap.get(e)??null}at(e){let t=[...this.getKeys()];return this.getItem(t[e])}getChildren(e){return this.keyMap.get(e)?.childNodes||[]}},Ts=class e extends Set{constructor(t,n,r){super(t),t instanceof e?(this.anchorKey=n??t.anchorKey,this.currentKey=r??t.currentKey):(this.anchorKey=n??null,this.currentKey=r??null)}};function Es(e,t){if(e.size!==t.size)return!1;for(let n of e)if(!t.has(n))return!1;return!0}function Ds(e){let{selectionMode:t=`none`,disallowEmptySelection:n=!1,allowDuplicateSelectionEvents:r,selectionBehavior:i=`toggle`,disabledBehavior:a=`all`}=e,s=(0,o.useRef)(!1),[,c]=(0,o.useState)(!1),l=(0,o.useRef)(null),u=(0,o.useRef)(null),[,d]=(0,o.useState)(null),[f,p]=bn((0,o.useMemo)(()=>Os(e.selectedKeys),[e.selectedKeys]),(0,o.useMemo)(()=>Os(e.defaultSelectedKeys,new Ts),[e.defaultSelectedKeys]),e.onSelectionChange),m=(0,o.useMemo)(()=>e.disabledKeys?new Set(e.disabledKeys):new Set,[e.disabledKeys]),[h,g]=(0,o.useState)(i);i===`replace`&&h===`toggle`&&typeof f==`object`&&f.size===0&&g(`replace`);let _=(0,o.useRef)(i);return(0,o.useEffect)(()=>{i!==_.current&&(g(i),_.current=i)},[i]),{selectionMode:t,disallowEmptySelection:n,selectionBehavior:h,setSelectionBehavior:g,get isFocused(){return s.current},setFocused(e){s.current=e,c(e)},get focusedKey(){return l.current},get childFocusStrategy(){return u.current},setFocusedKey(e,t=`first`){l.current=e,u.current=t,d(e)},selectedKeys:f,setSelectedKeys(e){(r||!Es(e,f))&&p(e)},disabledKeys:m,disabledBehavior:a}}function Os(e,t){return e?e===`all`?`all`:new Ts(e):t}var ks=class e{constructor(e,t,n){this.collection=e,this.state=t,this.allowsCellSelection=n?.allowsCellSelection??!1,this._isSelectAll=null,this.layoutDelegate=n?.layoutDelegate||null,this.fullCollection=n?.fullCollection||null}get selectionMode(){return this.state.selectionMode}get disallowEmptySelection(){return this.state.disallowEmptySelection}get selectionBehavior(){return this.state.selectionBehavior}setSelectionBehavior(e){this.state.setSelectionBehavior(e)}get isFocused(){return this.state.isFocused}setFocused(e){this.state.setFocused(e)}get focusedKey(){return this.state.focusedKey}get childFocusStrategy(){return this.state.childFocusStrategy}setFocusedKey(e,t){(e==null||this.collection.getItem(e))&&this.state.setFocusedKey(e,t)}get selectedKeys(){return this.state.selectedKeys===`all`?new Set(this.getSelectAllKeys()):this.state.selectedKeys}get rawSelection(){return this.state.selectedKeys}isSelected(e){if(this.state.selectionMode===`none`)return!1;let t=this.getKey(e);return t==null?!1:this.state.selectedKeys===`all`?this.canSelectItem(t):this.state.selectedKeys.has(t)}get isEmpty(){return this.state.selectedKeys!==`all`&&this.state.selectedKeys.size===0}get isSelectAll(){if(this.isEmpty)return!1;if(this.state.selectedKeys===`all`)return!0;if(this._isSelectAll!=null)return this._isSelectAll;let e=this.getSelectAllKeys(),t=this.state.selectedKeys;return this._isSelectAll=e.every(e=>t.has(e)),this._isSelectAll}get firstSelectedKey(){let e=null;for(let t of this.state.selectedKeys){let n=this.collection.getItem(t);(!e||n&&_s(this.collection,n,e)<0)&&(e=n)}return e?.key??null}get lastSelectedKey(){let e=null;for(let t of this.state.selectedKeys){let n=this.collection.getItem(t);(!e||n&&_s(this.collection,n,e)>0)&&(e=n)}return e?.key??null}get disabledKeys(){return this.state.disabledKeys}get disabledBehavior(){return this.state.disabledBehavior}extendSelection(e){if(this.selectionMode===`none`)return;if(this.selectionMode===`single`){this.replaceSelection(e);return}let t=this.getKey(e);if(t==null)return;let n;if(this.state.selectedKeys===`all`)n=new Ts([t],t,t);else{let e=this.state.selectedKeys,r=e.anchorKey??t;n=new Ts(e,r,t);for(let i of this.getKeyRange(r,e.currentKey??t))n.delete(i);for(let e of this.getKeyRange(t,r))this.canSelectItem(e)&&n.add(e)}this.state.setSelectedKeys(n)}getKeyRange(e,t){let n=this.collection.getItem(e),r=this.collection.getItem(t);return n&&r?_s(this.collection,n,r)<=0?this.getKeyRangeInternal(e,t):this.getKeyRangeInternal(t,e):[]}getKeyRangeInternal(e,t){if(this.layoutDelegate?.getKeyRange)return this.layoutDelegate.getKeyRange(e,t);let n=[],r=e;for(;r!=null;){let e=this.collection.getItem(r);if(e&&(e.type===`item`||e.type===`cell`&&this.allowsCellSelection)&&n.push(r),r===t)return n;r=this.collection.getKeyAfter(r)}return[]}getKey(e){let t=this.collection.getItem(e);if(!t||t.type===`cell`&&this.allowsCellSelection)return e;for(;t&&t.type!==`item`&&t.parentKey!=null;)t=this.collection.getItem(t.parentKey);return!t||t.type!==`item`?null:t.key}toggleSelection(e){if(this.selectionMode===`none`)return;if(this.selectionMode===`single`&&!this.isSelected(e)){this.replaceSelection(e);return}let t=this.getKey(e);if(t==null)return;let n=new Ts(this.state.selectedKeys===`all`?this.getSelectAllKeys():this.state.selectedKeys);n.has(t)?n.delete(t):this.canSelectItem(t)&&(n.add(t),n.anchorKey=t,n.currentKey=t),this.disallowEmptySelection&&n.size===0||this.state.setSelectedKeys(n)}replaceSelection(e){if(this.selectionMode===`none`)return;let t=this.getKey(e);if(t==null)return;let n=this.canSelectItem(t)?new Ts([t],t,t):new Ts;this.state.setSelectedKeys(n)}setSelectedKeys(e){if(this.selectionMode===`none`)return;let t=new Ts;for(let n of e){let e=this.getKey(n);if(e!=null&&(t.add(e),this.selectionMode===`single`))break}this.state.setSelectedKeys(t)}getSelectAllKeys(){let e=this.fullCollection??this.collection,t=[],n=r=>{for(;r!=null;){if(this.canSelectItemIn(r,e)){let i=e.getItem(r);i?.type===`item`&&t.push(r),i?.hasChildNodes&&(this.allowsCellSelection||i.type!==`item`)&&n(hs(ms(i,e))?.key??null)}r=e.getKeyAfter(r)}};return n(e.getFirstKey()),t}selectAll(){!this.isSelectAll&&this.selectionMode===`multiple`&&this.state.setSelectedKeys(`all`)}clearSelection(){!this.disallowEmptySelection&&(this.state.selectedKeys===`all`||this.state.selectedKeys.size>0)&&this.state.setSelectedKeys(new Ts)}toggleSelectAll(){this.isSelectAll?this.clearSelection():this.selectAll()}select(e,t){this.selectionMode!==`none`&&(this.selectionMode===`single`?this.isSelected(e)&&!this.disallowEmptySelection?this.toggleSelection(e):this.replaceSelection(e):this.selectionBehavior===`toggle`||t&&(t.pointerType===`touch`||t.pointerType===`virtual`)?this.toggleSelection(e):this.replaceSelection(e))}isSelectionEqual(e){if(e===this.state.selectedKeys)return!0;let t=this.selectedKeys;if(e.size!==t.size)return!1;for(let n of e)if(!t.has(n))return!1;for(let n of t)if(!e.has(n))return!1;return!0}canSelectItem(e){return this.canSelectItemIn(e,this.collection)}canSelectItemIn(e,t){if(this.state.selectionMode===`none`||this.state.disabledKeys.has(e))return!1;let n=t.getItem(e);return!(!n||n?.props?.isDisabled||n.type===`cell`&&!this.allowsCellSelection)}isDisabled(e){let t=this.collection.getItem(e);return this.state.disabledBehavior===`all`&&(this.state.disabledKeys.has(e)||!!t?.props?.isDisabled)&&t?.props?.disabledBehavior!==`selection`}isLink(e){return!!this.collection.getItem(e)?.props?.href}getItemProps(e){return this.collection.getItem(e)?.props}withCollection(t){return new e(t,this.state,{allowsCellSelection:this.allowsCellSelection,layoutDelegate:this.layoutDelegate||void 0,fullCollection:this.fullCollection??this.collection})}},As=class{build(e,t){return this.context=t,js(()=>this.iterateCollection(e))}*iterateCollection(e){let{children:t,items:n}=e;if(o.isValidElement(t)&&t.type===o.Fragment)yield*this.iterateCollection({children:t.props.children,items:n});else if(typeof t==`function`){if(!n)throw Error(`props.children was a function but props.items is missing`);let e=0;for(let r of n)yield*this.getFullNode({value:r,index:e},{renderer:t}),e++}else{let e=[];o.Children.forEach(t,t=>{t&&e.push(t)});let n=0;for(let t of e){let e=this.getFullNode({element:t,index:n},{});for(let t of e)n++,yield t}}}getKey(e,t,n,r){if(e.key!=null)return e.key;if(t.type===`cell`&&t.key!=null)return`${r}${t.key}`;let i=t.value;if(i!=null){let e=i.key??i.id;if(e==null)throw Error(`No key found for item`);return e}return r?`${r}.${t.index}`:`$.${t.index}`}getChildState(e,t){return{renderer:t.renderer||e.renderer}}*getFullNode(e,t,n,r){if(o.isValidElement(e.element)&&e.element.type===o.Fragment){let i=[];o.Children.forEach(e.element.props.children,e=>{i.push(e)});let a=e.index??0;for(let e of i)yield*this.getFullNode({element:e,index:a++},t,n,r);return}let i=e.element;if(!i&&e.value&&t&&t.renderer){let n=this.cache.get(e.value);if(n&&(!n.shouldInvalidate||!n.shouldInvalidate(this.context))){n.index=e.index,n.parentKey=r?r.key:null,yield n;return}i=t.renderer(e.value)}if(o.isValidElement(i)){let a=i.type;if(typeof a!=`function`&&typeof a.getCollectionNode!=`function`){let e=i.type;throw Error(`Unknown element <${e}> in collection.`)}let o=a.getCollectionNode(i.props,this.context),s=e.index??0,c=o.next();for(;!c.done&&c.value;){let a=c.value;e.index=s;let l=a.key??null;l??=a.element?null:this.getKey(i,e,t,n);let u=[...this.getFullNode({...a,key:l,index:s,wrapper:Ms(e.wrapper,a.wrapper)},this.getChildState(t,a),n?`${n}${i.key}`:i.key,r)];for(let t of u){if(t.value=a.value??e.value??null,t.value&&this.cache.set(t.value,t),e.type&&t.type!==e.type)throw Error(`Unsupported type <${Ns(t.type)}> in <${Ns(r?.type??`unknown parent type`)}>. Only <${Ns(e.type)}> is supported.`);s++,yield t}c=o.next(u)}return}if(e.key==null||e.type==null)return;let a=this,s={type:e.type,props:e.props,key:e.key,parentKey:r?r.key:null,value:e.value??null,level:(r?.level??0)+ +(r?.type===`item`),index:e.index,rendered:e.rendered,textValue:e.textValue??``,"aria-label":e[`aria-label`],wrapper:e.wrapper,shouldInvalidate:e.shouldInvalidate,hasChildNodes:e.hasChildNodes||!1,childNodes:js(function*(){if(!e.hasChildNodes||!e.childNodes)return;let n=0;for(let r of e.childNodes()){r.key!=null&&(r.key=`${s.key}${r.key}`);let e=a.getFullNode({...r,index:n},a.getChildState(t,r),s.key,s);for(let t of e)n++,yield t}})};yield s}constructor(){this.cache=new WeakMap}};function js(e){let t=[],n=null;return{*[Symbol.iterator](){for(let e of t)yield e;n||=e();for(let e of n)t.push(e),yield e}}}function Ms(e,t){if(e&&t)return n=>e(t(n));if(e)return e;if(t)return t}function Ns(e){return e[0].toUpperCase()+e.slice(1)}function Ps(e,t,n){let r=(0,o.useMemo)(()=>new As,[]),{children:i,items:a,collection:s}=e;return(0,o.useMemo)(()=>s||t(r.build({children:i,items:a},n)),[r,i,a,s,n,t])}function Fs(e){let{filter:t,layoutDelegate:n}=e,r=Ds(e),i=(0,o.useMemo)(()=>e.disabledKeys?new Set(e.disabledKeys):new Set,[e.disabledKeys]),a=Ps(e,(0,o.useCallback)(e=>t?new ws(t(e)):new ws(e),[t]),(0,o.useMemo)(()=>({suppressTextValueWarning:e.suppressTextValueWarning}),[e.suppressTextValueWarning])),s=(0,o.useMemo)(()=>new ks(a,r,{layoutDelegate:n}),[a,r,n]);return Ls(a,s),{collection:a,disabledKeys:i,selectionManager:s}}function Is(e,t){let n=(0,o.useMemo)(()=>t?e.collection.filter(t):e.collection,[e.collection,t]),r=e.selectionManager.withCollection(n);return Ls(n,r),{collection:n,selectionManager:r,disabledKeys:e.disabledKeys}}function Ls(e,t){let n=(0,o.useRef)(null);(0,o.useEffect)(()=>{if(t.focusedKey!=null&&!e.getItem(t.focusedKey)&&n.current){let r=n.current.getKeyAfter(t.focusedKey),i=null;for(;r!=null;){let a=e.getItem(r);if(a&&a.type===`item`&&!t.isDisabled(r)){i=r;break}r=n.current.getKeyAfter(r)}if(i==null)for(r=n.current.getKeyBefore(t.focusedKey);r!=null;){let a=e.getItem(r);if(a&&a.type===`item`&&!t.isDisabled(r)){i=r;break}r=n.current.getKeyBefore(r)}t.setFocusedKey(i)}n.current=e},[e,t])}function Rs(e,t){let{collection:n,onLoadMore:r,scrollOffset:i=1,direction:a=`end`}=e,s=(0,o.useRef)(null),l=Vt(e=>{for(let t of e)t.isIntersecting&&r&&r()});c(()=>{if(t.current){let e=100*i,n=a===`start`?`${e}% 0px 0px 0px`:`0px ${e}% ${e}% ${e}%`;s.current=new IntersectionObserver(l,{root:Ii(t?.current),rootMargin:n}),s.current.observe(t.current)}return()=>{s.current&&s.current.disconnect()}},[n,t,i,a])}var zs=(0,o.createContext)(null),Bs=(0,o.createContext)(null),Vs=(0,o.forwardRef)(function(e,t){[e,t]=z(e,t,zs);let n=(0,o.useContext)(Bs);return n?o.createElement(Us,{state:n,props:e,listBoxRef:t}):o.createElement(gr,{content:o.createElement(Dr,e)},n=>o.createElement(Hs,{props:e,listBoxRef:t,collection:n}))});function Hs({props:e,listBoxRef:t,collection:n}){e={...e,collection:n,children:null,items:null};let{layoutDelegate:r}=(0,o.useContext)(Nr),i=Fs({...e,layoutDelegate:r});return o.createElement(Us,{state:i,props:e,listBoxRef:t})}function Us({state:e,props:t,listBoxRef:n}){[t,n]=z(t,n,xn);let{dragAndDropHooks:r,layout:i=`stack`,orientation:a=`vertical`,filter:s}=t,c=Is(e,s),{collection:l,selectionManager:u}=c,d=!!r?.useDraggableCollectionState,f=!!r?.useDroppableCollectionState,{direction:p}=rn(),{disabledBehavior:m,disabledKeys:h}=u,g=os({usage:`search`,sensitivity:`base`}),{isVirtualized:_,layoutDelegate:v,dropTargetDelegate:y,CollectionRoot:b}=(0,o.useContext)(Nr),x=(0,o.useMemo)(()=>t.keyboardDelegate||new is({collection:l,collator:g,ref:n,disabledKeys:h,disabledBehavior:m,layout:i,orientation:a,direction:p,layoutDelegate:v}),[l,g,n,m,h,a,p,t.keyboardDelegate,i,v]),{listBoxProps:S}=cs({...t,shouldSelectOnPressUp:d||t.shouldSelectOnPressUp,keyboardDelegate:x,isVirtualized:_},c,n);(0,o.useRef)(d),(0,o.useRef)(f),(0,o.useEffect)(()=>{},[d,f]);let C,w,T,E=!1,D=null,O=(0,o.useRef)(null);if(d&&r){C=r.useDraggableCollectionState({collection:l,selectionManager:u,preview:r.renderDragPreview?O:void 0}),r.useDraggableCollection({},C,n);let e=r.DragPreview;D=r.renderDragPreview?o.createElement(e,{ref:O},r.renderDragPreview):null}if(f&&r){w=r.useDroppableCollectionState({collection:l,selectionManager:u});let e=r.dropTargetDelegate||y||new r.ListDropTargetDelegate(l,n,{orientation:a,layout:i,direction:p});T=r.useDroppableCollection({keyboardDelegate:x,dropTargetDelegate:e},w,n),E=w.isDropTarget({type:`root`})}let{focusProps:k,isFocused:A,isFocusVisible:j}=ui(),M=c.collection.size===0,P={isDropTarget:E,isEmpty:M,isFocused:A,isFocusVisible:j,layout:t.layout||`stack`,orientation:a,state:c},ee=L({...t,children:void 0,defaultClassName:`react-aria-ListBox`,values:P}),F=null;M&&t.renderEmptyState&&(F=o.createElement(`div`,{role:`option`,style:{display:`contents`}},t.renderEmptyState(P)));let R=J(t,{global:!0});return o.createElement(Co,null,o.createElement(V.div,{...N(R,ee,S,k,T?.collectionProps),ref:n,slot:t.slot||void 0,onScroll:t.onScroll,"data-drop-target":E||void 0,"data-empty":M||void 0,"data-focused":A||void 0,"data-focus-visible":j||void 0,"data-layout":t.layout||`stack`,"data-orientation":a},o.createElement(I,{values:[[zs,t],[Bs,c],[ao,{dragAndDropHooks:r,dragState:C,dropState:w}],[ho,{elementType:`div`}],[oo,{render:Ks}],[kr,{name:`ListBoxSection`,render:Ws}]]},o.createElement(po,null,o.createElement(b,{collection:l,scrollRef:n,persistedKeys:lo(u,r,w),renderDropIndicator:co(r,w)}))),F,D))}function Ws(e,t,n,r=`react-aria-ListBoxSection`){let i=(0,o.useContext)(Bs),{dragAndDropHooks:a,dropState:s}=(0,o.useContext)(ao),{CollectionBranch:c}=(0,o.useContext)(Nr),[l,u]=B(),{headingProps:d,groupProps:f}=Ss({heading:u,"aria-label":e[`aria-label`]??void 0}),p=L({...e,id:void 0,children:void 0,defaultClassName:r,values:void 0}),m=J(e,{global:!0});return delete m.id,o.createElement(V.section,{...N(m,p,f),ref:t},o.createElement(uo.Provider,{value:{...d,ref:l}},o.createElement(c,{collection:i.collection,parent:n,renderDropIndicator:co(a,s)})))}var Gs=wr(En,function(e,t,n){let r=P(t),i=(0,o.useContext)(Bs),{dragAndDropHooks:a,dragState:s,dropState:c}=(0,o.useContext)(ao),l=s&&!(s.isDisabled||s.selectionManager.isDisabled(n.key)),{optionProps:u,labelProps:d,descriptionProps:f,...p}=xs({key:n.key,"aria-label":e?.[`aria-label`]},i,r),{hoverProps:m,isHovered:h}=gi({isDisabled:!p.allowsSelection&&!p.hasAction&&!l,onHoverStart:n.props.onHoverStart,onHoverChange:n.props.onHoverChange,onHoverEnd:n.props.onHoverEnd}),{keyboardProps:g}=rr(e),{focusProps:_}=Un(e),v=null;s&&a&&(v=a.useDraggableItem({key:n.key,hasAction:p.hasAction},s));let y=null;c&&a&&(y=a.useDroppableItem({target:{type:`item`,key:n.key,dropPosition:`on`}},c,r));let b=s&&s.isDragging(n.key),x=L({...e,id:void 0,children:e.children,defaultClassName:`react-aria-ListBoxItem`,values:{...p,isHovered:h,selectionMode:i.selectionManager.selectionMode,selectionBehavior:i.selectionManager.selectionBehavior,allowsDragging:!!s,isDragging:b,isDropTarget:y?.isDropTarget}});(0,o.useEffect)(()=>{n.textValue},[n.textValue]);let S=e.href?V.a:V.div,C=J(e,{global:!0});return delete C.id,delete C.onClick,e.href&&u.tabIndex==null&&(u.tabIndex=-1),o.createElement(S,{...N(C,x,u,m,g,_,v?.dragProps,y?.dropProps),ref:r,"data-allows-dragging":!!s||void 0,"data-selected":p.isSelected||void 0,"data-disabled":p.isDisabled||void 0,"data-hovered":h||void 0,"data-focused":p.isFocused||void 0,"data-focus-visible":p.isFocusVisible||void 0,"data-pressed":p.isPressed||void 0,"data-dragging":b||void 0,"data-drop-target":y?.isDropTarget||void 0,"data-selection-mode":i.selectionManager.selectionMode===`none`?void 0:i.selectionManager.selectionMode},o.createElement(I,{values:[[Ni,{slots:{[F]:d,label:d,description:f}}],[mo,{isSelected:p.isSelected}]]},x.children))});function Ks(e,t){t=P(t);let{dragAndDropHooks:n,dropState:r}=(0,o.useContext)(ao),{dropIndicatorProps:i,isHidden:a,isDropTarget:s}=n.useDropIndicator(e,r,t);return a?null:o.createElement(Js,{...e,dropIndicatorProps:i,isDropTarget:s,ref:t})}function qs(e,t){let{dropIndicatorProps:n,isDropTarget:r,...i}=e,a=L({...i,defaultClassName:`react-aria-DropIndicator`,values:{isDropTarget:r}});return o.createElement(o.Fragment,null,o.createElement(V.div,{...n,...a,role:`option`,ref:t,"data-drop-target":r||void 0}))}var Js=(0,o.forwardRef)(qs);wr(Tn,function(e,t,n){let r=(0,o.useContext)(Bs),{isLoading:i,onLoadMore:a,scrollOffset:s,...c}=e,l=(0,o.useRef)(null);Rs((0,o.useMemo)(()=>({onLoadMore:a,collection:r?.collection,sentinelRef:l,scrollOffset:s}),[a,s,r?.collection]),l);let u=L({...c,id:void 0,children:n.rendered,defaultClassName:`react-aria-ListBoxLoadingIndicator`,values:void 0});return o.createElement(o.Fragment,null,o.createElement(`div`,{style:{position:`relative`,width:0,height:0},inert:Cs(!0)},o.createElement(`div`,{"data-testid":`loadMoreSentinel`,ref:l,style:{position:`absolute`,height:1,width:1}})),i&&u.children&&o.createElement(o.Fragment,null,o.createElement(V.div,{...N(J(e,{global:!0}),{tabIndex:-1}),...u,role:`option`,ref:t},u.children)))});var Ys=(0,o.createContext)({placement:`bottom`}),Xs=typeof HTMLElement<`u`&&`inert`in HTMLElement.prototype;function Zs(e){return e.dataset.liveAnnouncer===`true`||e.dataset.reactAriaTopLayer!==void 0}var Qs=new WeakMap,$s=[];function ec(e,t){let n=U(e?.[0]),r=t instanceof n.Element?{root:t}:t,i=r?.root??document.body,a=r?.shouldUseInert&&Xs,o=new Set(e),s=new Set,c=e=>a&&e instanceof n.HTMLElement?e.inert:e.getAttribute(`aria-hidden`)===`true`,l=(e,t)=>{a&&e instanceof n.HTMLElement?e.inert=t:t?e.setAttribute(`aria-hidden`,`true`):(e.removeAttribute(`aria-hidden`),e instanceof n.HTMLElement&&(e.inert=!1))},u=new Set;if(pe()){let t=i.getRootNode();for(let n of e){let e=n.getRootNode();for(;le(e)&&e!==t;)u.add(e),e=e.host.getRootNode()}}let d=e=>{for(let t of e.querySelectorAll(`[data-live-announcer], [data-react-aria-top-layer]`))o.add(t);let t=e=>{if(s.has(e)||o.has(e)||e.parentElement&&s.has(e.parentElement)&&e.parentElement.getAttribute(`role`)!==`row`)return NodeFilter.FILTER_REJECT;for(let t of o)if(W(e,t))return NodeFilter.FILTER_SKIP;return NodeFilter.FILTER_ACCEPT},n=bo(H(e),e,NodeFilter.SHOW_ELEMENT,{acceptNode:t}),r=t(e);if(r===NodeFilter.FILTER_ACCEPT&&f(e),r!==NodeFilter.FILTER_REJECT){let e=n.nextNode();for(;e!=null;)f(e),e=n.nextNode()}},f=e=>{let t=Qs.get(e)??0;c(e)&&t===0||(t===0&&l(e,!0),s.add(e),Qs.set(e,t+1))};$s.length&&$s[$s.length-1].disconnect(),d(i);let p=new MutationObserver(e=>{for(let t of e)if(t.type===`childList`){if(t.target.isConnected&&![...o,...s].some(e=>W(e,t.target)))for(let e of t.addedNodes)(e instanceof HTMLElement||e instanceof SVGElement)&&Zs(e)?o.add(e):e instanceof Element&&d(e);if(pe()){for(let e of u)if(!e.isConnected){p.disconnect();break}}}});p.observe(i,{childList:!0,subtree:!0});let m=new Set;if(pe())for(let e of u){let t=new MutationObserver(e=>{for(let t of e)if(t.type===`childList`){if(t.target.isConnected&&![...o,...s].some(e=>W(e,t.target)))for(let e of t.addedNodes)(e instanceof HTMLElement||e instanceof SVGElement)&&Zs(e)?o.add(e):e instanceof Element&&d(e);if(pe()){for(let e of u)if(!e.isConnected){p.disconnect();break}}}});t.observe(e,{childList:!0,subtree:!0}),m.add(t)}let h={visibleNodes:o,hiddenNodes:s,observe(){p.observe(i,{childList:!0,subtree:!0})},disconnect(){p.disconnect()}};return $s.push(h),()=>{if(p.disconnect(),pe())for(let e of m)e.disconnect();for(let e of s){let t=Qs.get(e);t!=null&&(t===1?(l(e,!1),Qs.delete(e)):Qs.set(e,t-1))}h===$s[$s.length-1]?($s.pop(),$s.length&&$s[$s.length-1].observe()):$s.splice($s.indexOf(h),1)}}function tc(e){let t=$s[$s.length-1];if(t&&!t.visibleNodes.has(e))return t.visibleNodes.add(e),()=>{t.visibleNodes.delete(e)}}var nc={top:`top`,bottom:`top`,left:`left`,right:`left`},rc={top:`bottom`,bottom:`top`,left:`right`,right:`left`},ic={top:`left`,left:`top`},ac={top:`height`,left:`width`},oc={width:`totalWidth`,height:`totalHeight`},sc={},cc=()=>typeof document<`u`?window.visualViewport:null;function lc(e,t){let n=0,r=0,i=0,a=0,o=0,s=0,c={},l=(t?.scale??1)>1;if(e.tagName===`BODY`||e.tagName===`HTML`){let l=document.documentElement;i=l.clientWidth,a=l.clientHeight,n=t?.width??i,r=t?.height??a,c.top=l.scrollTop||e.scrollTop,c.left=l.scrollLeft||e.scrollLeft,t&&(o=Math.max(0,t.pageTop-(c.top??0)),s=Math.max(0,t.pageLeft-(c.left??0)))}else({width:n,height:r,top:o,left:s}=bc(e,!1)),c.top=e.scrollTop,c.left=e.scrollLeft,i=n,a=r;return We()&&(e.tagName===`BODY`||e.tagName===`HTML`)&&l&&(c.top=0,c.left=0,o=t?.pageTop??0,s=t?.pageLeft??0),{width:n,height:r,totalWidth:i,totalHeight:a,scroll:c,top:o,left:s}}function uc(e){return{top:e.scrollTop,left:e.scrollLeft,width:e.scrollWidth,height:e.scrollHeight}}function dc(e,t,n,r,i,a,o){let s=i.scroll[e]??0,c=r[ac[e]],l=o[e]+r.scroll[nc[e]]+a,u=o[e]+r.scroll[nc[e]]+c-a,d=t-s+r.scroll[nc[e]]+o[e]-r[nc[e]],f=t-s+n+r.scroll[nc[e]]+o[e]-r[nc[e]];return d<l?l-d:f>u?Math.max(u-f,l-d):0}function fc(e){let t=window.getComputedStyle(e);return{top:parseInt(t.marginTop,10)||0,bottom:parseInt(t.marginBottom,10)||0,left:parseInt(t.marginLeft,10)||0,right:parseInt(t.marginRight,10)||0}}function pc(e){if(sc[e])return sc[e];let[t,n]=e.split(` `),r=nc[t]||`right`,i=ic[r];nc[n]||(n=`center`);let a=ac[r],o=ac[i];return sc[e]={placement:t,crossPlacement:n,axis:r,crossAxis:i,size:a,crossSize:o},sc[e]}function mc(e,t,n,r,i,a,o,s,c,l,u){let{placement:d,crossPlacement:f,axis:p,crossAxis:m,size:h,crossSize:g}=r,_={};_[m]=e[m]??0,f===`center`?_[m]+=((e[g]??0)-(n[g]??0))/2:f!==m&&(_[m]+=(e[g]??0)-(n[g]??0)),_[m]+=a;let v=e[m]-n[g]+c+l,y=e[m]+e[g]-c-l;if(_[m]=bi(_[m],v,y),d===p){let t=s?u[h]:u[oc[h]];_[rc[p]]=Math.floor(t-e[p]+i)}else _[p]=Math.floor(e[p]+e[h]+i);return _}function hc(e,t,n,r,i,a,o,s,c,l,u){let d=(e.top==null?c[oc.height]-(e.bottom??0)-o:e.top)-(c.scroll.top??0),f=l?n.top:0,p={top:Math.max(t.top+f,(u?.offsetTop??t.top)+f),bottom:Math.min(t.top+t.height+f,(u?.offsetTop??0)+(u?.height??0))};return s===`top`?Math.max(0,d+o-p.top-((i.top??0)+(i.bottom??0)+a)):Math.max(0,p.bottom-d-((i.top??0)+(i.bottom??0)+a))}function gc(e,t,n,r,i,a,o,s){let{placement:c,axis:l,size:u}=a;return c===l?Math.max(0,n[l]-(o.scroll[l]??0)-(e[l]+(s?t[l]:0))-(r[l]??0)-r[rc[l]]-i):Math.max(0,e[u]+e[l]+(s?t[l]:0)-n[l]-n[u]+(o.scroll[l]??0)-(r[l]??0)-r[rc[l]]-i)}function _c(e,t,n,r,i,a,o,s,c,l,u,d,f,p,m,h,g,_){let v=pc(e),{size:y,crossAxis:b,crossSize:x,placement:S,crossPlacement:C}=v,w=mc(t,s,n,v,u,d,l,f,m,h,c),T=u,E=gc(s,l,t,i,a+u,v,c,g);if(o&&n[y]>E){let e=pc(`${rc[S]} ${C}`),r=mc(t,s,n,e,u,d,l,f,m,h,c);gc(s,l,t,i,a+u,e,c,g)>E&&(v=e,w=r,T=u)}let D=`bottom`;v.axis===`top`?v.placement===`top`?D=`top`:v.placement===`bottom`&&(D=`bottom`):v.crossAxis===`top`&&(v.crossPlacement===`top`?D=`bottom`:v.crossPlacement===`bottom`&&(D=`top`));let O=dc(b,w[b],n[x],s,c,a,l);w[b]+=O;let k=hc(w,s,l,f,i,a,n.height,D,c,g,_);p&&p<k&&(k=p),n.height=Math.min(n.height,k),w=mc(t,s,n,v,T,d,l,f,m,h,c),O=dc(b,w[b],n[x],s,c,a,l),w[b]+=O;let A={},j=t[b]-w[b]-i[nc[b]],M=j+.5*t[x],N=m/2+h,P=nc[b]===`left`?(i.left??0)+(i.right??0):(i.top??0)+(i.bottom??0),ee=n[x]-P-m/2-h;A[b]=bi(bi(M,t[b]+m/2-(w[b]+i[nc[b]]),t[b]+t[x]-m/2-(w[b]+i[nc[b]])),N,ee),{placement:S,crossPlacement:C}=v,m?j=A[b]:C===`right`?j+=t[x]:C===`center`&&(j+=t[x]/2);let F=S===`left`||S===`top`?n[y]:0,I={x:S===`top`||S===`bottom`?j:F,y:S===`left`||S===`right`?j:F};return{position:w,maxHeight:k,arrowOffsetLeft:A.left,arrowOffsetTop:A.top,placement:S,triggerAnchorPoint:I}}function vc(e){let{placement:t,targetNode:n,overlayNode:r,scrollNode:i,padding:a,shouldFlip:o,boundaryElement:s,offset:c,crossOffset:l,maxHeight:u,arrowSize:d=0,arrowBoundaryOffset:f=0,targetRect:p}=e,m=cc(),h=r instanceof HTMLElement?Sc(r):document.documentElement,g=h===document.documentElement,_=window.getComputedStyle(h).position,v=!!_&&_!==`static`,y=g?bc(n,!1,p):xc(n,h,!1,p);if(!g){let{marginTop:e,marginLeft:t}=window.getComputedStyle(n);y.top+=parseInt(e,10)||0,y.left+=parseInt(t,10)||0}let b=bc(r,!0),x=fc(r);b.width+=(x.left??0)+(x.right??0),b.height+=(x.top??0)+(x.bottom??0);let S=uc(i),C=lc(s,m),w=lc(h,m),T;if((s.tagName===`BODY`||s.tagName===`HTML`)&&!g){let e=yc(h,!1);T={top:-(e.top-C.top),left:-(e.left-C.left),width:0,height:0}}else T=(s.tagName===`BODY`||s.tagName===`HTML`)&&g?{top:0,left:0,width:0,height:0}:xc(s,h,!1);let E=W(s,h);return _c(t,y,b,S,x,a,o,C,w,T,c,l,v,u,d,f,E,m)}function yc(e,t){let{top:n,left:r,width:i,height:a}=e.getBoundingClientRect();return t&&e instanceof e.ownerDocument.defaultView.HTMLElement&&(i=e.offsetWidth,a=e.offsetHeight),{top:n,left:r,width:i,height:a}}function bc(e,t,n){let{top:r,left:i,width:a,height:o}=n||yc(e,t),{scrollTop:s,scrollLeft:c,clientTop:l,clientLeft:u}=document.documentElement;return{top:r+s-l,left:i+c-u,width:a,height:o}}function xc(e,t,n,r){let i=window.getComputedStyle(e),a;if(i.position===`fixed`)a=r||yc(e,n);else{a=bc(e,n,r);let i=bc(t,n),o=window.getComputedStyle(t);i.top+=(parseInt(o.borderTopWidth,10)||0)-t.scrollTop,i.left+=(parseInt(o.borderLeftWidth,10)||0)-t.scrollLeft,a.top-=i.top,a.left-=i.left}return a.top-=parseInt(i.marginTop,10)||0,a.left-=parseInt(i.marginLeft,10)||0,a}function Sc(e){let t=e.offsetParent;if(t&&t===document.body&&window.getComputedStyle(t).position===`static`&&!Cc(t)&&(t=document.documentElement),t==null)for(t=e.parentElement;t&&!Cc(t);)t=t.parentElement;return t||document.documentElement}function Cc(e){let t=window.getComputedStyle(e);return t.transform!==`none`||/transform|perspective/.test(t.willChange)||t.filter!==`none`||t.contain===`paint`||`backdropFilter`in t&&t.backdropFilter!==`none`||`WebkitBackdropFilter`in t&&t.WebkitBackdropFilter!==`none`}var wc=new WeakMap;function Tc(e){let{triggerRef:t,isOpen:n,onClose:r}=e;(0,o.useEffect)(()=>!n||r===null?void 0:ue(me(t.current),`scroll`,e=>{let n=K(e);if(!t.current||n instanceof Node&&!W(n,t.current)||n instanceof HTMLInputElement||n instanceof HTMLTextAreaElement)return;let i=r||wc.get(t.current);i&&i()},!0),[n,r,t])}function Ec(){return window.ResizeObserver!==void 0}function Dc(e){let{ref:t,box:n,onResize:r}=e,i=Vt(r);(0,o.useEffect)(()=>{let e=t?.current;if(e){if(Ec()){let t=new window.ResizeObserver(e=>{e.length&&i()});return t.observe(e,{box:n}),()=>{e&&t.unobserve(e)}}return window.addEventListener(`resize`,i,!1),()=>{window.removeEventListener(`resize`,i,!1)}}},[t,n])}var Oc=typeof document<`u`?window.visualViewport:null;function kc(e){let{direction:t}=rn(),{arrowSize:n,targetRef:r,overlayRef:i,arrowRef:a,scrollRef:s=i,placement:l=`bottom`,containerPadding:u=12,shouldFlip:d=!0,boundaryElement:f=typeof document<`u`?document.body:null,offset:p=0,crossOffset:m=0,shouldUpdatePosition:h=!0,isOpen:g=!0,onClose:_,maxHeight:v,arrowBoundaryOffset:y=0,getTargetRect:b}=e,[x,S]=(0,o.useState)(null),C=[h,l,i.current,r.current,a?.current,s.current,u,d,f,p,m,g,t,v,y,n],w=(0,o.useRef)(Oc?.scale);(0,o.useEffect)(()=>{g&&(w.current=Oc?.scale)},[g]);let T=(0,o.useCallback)(()=>{if(h===!1||!g||!i.current||!r.current||!f||Oc?.scale!==w.current)return;let e=null;if(s.current&&he(s.current)){let t=G()?.getBoundingClientRect(),n=s.current.getBoundingClientRect();e={type:`top`,offset:(t?.top??0)-n.top},e.offset>n.height/2&&(e.type=`bottom`,e.offset=(t?.bottom??0)-n.bottom)}let o=i.current;!v&&i.current&&(o.style.top=`0px`,o.style.bottom=``,o.style.maxHeight=(window.visualViewport?.height??window.innerHeight)+`px`);let c=vc({placement:jc(l,t),overlayNode:i.current,targetNode:r.current,scrollNode:s.current||i.current,padding:u,shouldFlip:d,boundaryElement:f,offset:p,crossOffset:m,maxHeight:v,arrowSize:n??(a?.current?yc(a.current,!0).width:0),arrowBoundaryOffset:y,targetRect:b?.(r.current)});if(!c.position)return;o.style.top=``,o.style.bottom=``,o.style.left=``,o.style.right=``,Object.keys(c.position).forEach(e=>o.style[e]=c.position[e]+`px`),o.style.maxHeight=c.maxHeight==null?``:c.maxHeight+`px`;let _=G();if(e&&_&&s.current){let t=_.getBoundingClientRect(),n=s.current.getBoundingClientRect(),r=t[e.type]-n[e.type];s.current.scrollTop+=r-e.offset}S(c)},C);c(T,C),Ac(T),Dc({ref:i,onResize:T}),Dc({ref:r,onResize:T});let E=(0,o.useRef)(!1);c(()=>{let e,t=()=>{E.current=!0,clearTimeout(e),e=setTimeout(()=>{E.current=!1},500),T()},n=()=>{E.current&&t()};Oc?.addEventListener(`resize`,t),Oc?.addEventListener(`scroll`,n);let r=ue(me(window),`scroll`,n);return()=>{Oc?.removeEventListener(`resize`,t),Oc?.removeEventListener(`scroll`,n),r()}},[T]);let D=(0,o.useCallback)(()=>{E.current||_?.()},[_,E]);return Tc({triggerRef:r,isOpen:g,onClose:_&&D}),{overlayProps:{style:{position:x?`absolute`:`fixed`,top:x?void 0:0,left:x?void 0:0,zIndex:1e5,...x?.position,maxHeight:x?.maxHeight??`100vh`}},placement:x?.placement??null,triggerAnchorPoint:x?.triggerAnchorPoint??null,arrowProps:{"aria-hidden":`true`,role:`presentation`,style:{left:x?.arrowOffsetLeft,top:x?.arrowOffsetTop}},updatePosition:T}}function Ac(e){c(()=>(window.addEventListener(`resize`,e,!1),()=>{window.removeEventListener(`resize`,e,!1)}),[e])}function jc(e,t){return t===`rtl`?e.replace(`start`,`right`).replace(`end`,`left`):e.replace(`start`,`left`).replace(`end`,`right`)}function Mc(e){let{ref:t,onInteractOutside:n,isDisabled:r,onInteractOutsideStart:i}=e,a=(0,o.useRef)({isPointerDown:!1,ignoreEmulatedMouseEvents:!1}),s=Vt(e=>{n&&Nc(e,t)&&(i&&i(e),a.current.isPointerDown=!0)}),c=Vt(e=>{n&&n(e)});(0,o.useEffect)(()=>{let e=a.current;if(r)return;let n=t.current,i=H(n);if(typeof PointerEvent<`u`){let n=n=>{e.isPointerDown&&Nc(n,t)&&c(n),e.isPointerDown=!1};return i.addEventListener(`pointerdown`,s,!0),i.addEventListener(`click`,n,!0),()=>{i.removeEventListener(`pointerdown`,s,!0),i.removeEventListener(`click`,n,!0)}}},[t,r])}function Nc(e,t){if(e.button>0)return!1;let n=K(e);if(n){let e=n.ownerDocument;if(!e||!W(e.documentElement,n)||n.closest(`[data-react-aria-top-layer]`))return!1}return t.current?!e.composedPath().includes(t.current):!1}var Pc=[];function Fc(e,t){let{onClose:n,shouldCloseOnBlur:r,isOpen:i,isDismissable:a=!1,isKeyboardDismissDisabled:s=!1,shouldCloseOnInteractOutside:c}=e,l=(0,o.useRef)(void 0);(0,o.useEffect)(()=>{if(i&&!Pc.includes(t))return Pc.push(t),()=>{let e=Pc.indexOf(t);e>=0&&Pc.splice(e,1)}},[i,t]);let u=()=>{Pc[Pc.length-1]===t&&n&&n()},d=e=>{let n=Pc[Pc.length-1];l.current=n,(!c||c(K(e)))&&n===t&&e.stopPropagation()},f=e=>{(!c||c(K(e)))&&(Pc[Pc.length-1]===t&&e.stopPropagation(),l.current===t&&u()),l.current=void 0},{keyboardProps:p}=rr({shortcuts:{Escape:()=>{if(!s)u();else return!1}}});Mc({ref:t,onInteractOutside:a&&i?f:void 0,onInteractOutsideStart:d});let{focusWithinProps:m}=li({isDisabled:!r,onBlurWithin:e=>{e.relatedTarget&&!No(e.relatedTarget)&&(!c||c(e.relatedTarget))&&n?.()}});return{overlayProps:{...p,...m},underlayProps:{}}}var Ic=200,Lc=50,Rc=600,zc=new WeakMap,Bc=new Set,Vc=new Set;function Hc(e,t){let n=zt();if(e!==n||t.aborted)for(let e of Vc)e(n),Vc.delete(e);if(!e&&n&&We()&&!t.aborted)window.clearInterval(zc.get(window)),zc.set(window,Uc(Ic));else{if(e!==n||t.aborted)for(let e of Bc)e(n),Bc.delete(e);(Vc.size+Bc.size<=0||t.aborted)&&(window.clearInterval(zc.get(window)),zc.delete(window))}}function Uc(e=Rc){return window.setInterval(Hc,Lc,zt(),AbortSignal.timeout(e))}function Wc(e){if(!It())return e(!1),()=>{};let t=window.requestAnimationFrame(()=>{t=window.requestAnimationFrame(()=>{let t=Lt(document.hasFocus()?G():null);if(zt()===t||zt()&&!t)return e(t);Vc.add(e),zc.has(window)||zc.set(window,Uc())})});return()=>{window.cancelAnimationFrame(t),Vc.delete(e)}}function Gc(e){if(!It())return e(!1),()=>{};let t=window.requestAnimationFrame(()=>{t=window.requestAnimationFrame(()=>{let t=Lt(document.hasFocus()?G():null);if(zt()===t)return e(t);Bc.add(e),zc.has(window)||zc.set(window,Uc())})});return()=>{window.cancelAnimationFrame(t),Bc.delete(e)}}var Kc=typeof document<`u`&&window.visualViewport,qc=0,Jc;function Yc(e={}){let{isDisabled:t,UNSTABLE_overrideFocus:n}=e;c(()=>{if(!t)return qc++,qc===1&&(Jc=He()&&We()?Zc():Xc(n)),()=>{qc--,qc===0&&Jc()}},[t,n])}function Xc(e){let t=window.innerWidth-document.documentElement.clientWidth;return s(t>0&&(`scrollbarGutter`in document.documentElement.style?de(document.documentElement,`scrollbar-gutter`,`stable`):de(document.documentElement,`padding-right`,`${t}px`)),de(document.documentElement,`overflow`,`hidden`),e&&$c(),e&&It()&&Qc())}function Zc(){let e=de(document.documentElement,`overflow`,`hidden`),t,n=!1,r=e=>{let r=K(e);t=Fi(r,!0)?r:Ii(r,!0),n=!1;let i=r.ownerDocument.defaultView.getSelection();i&&!i.isCollapsed&&i.containsNode(r,!0)&&(n=!0),e.composedPath().some(e=>e instanceof HTMLInputElement&&e.type===`range`)&&(n=!0),`selectionStart`in r&&`selectionEnd`in r&&r.selectionStart<r.selectionEnd&&r.ownerDocument.activeElement===r&&(n=!0)},i=document.createElement(`style`),a=qr();a&&(i.nonce=a),i.textContent=`@layer {
  * {
    overscroll-behavior: contain;
  }
}`,document.head.prepend(i);let o=e=>{e.touches.length===2||n||(!t||t===document.documentElement||t===document.body||t.scrollHeight===t.clientHeight&&t.scrollWidth===t.clientWidth)&&e.preventDefault()},c=$c(),l=s(ue(document,`touchstart`,r,{passive:!1,capture:!0}),ue(document,`touchmove`,o,{passive:!1,capture:!0}),Qc());return()=>{e(),l(),i.remove(),c()}}function Qc(){return ue(document,`blur`,e=>{let t=K(e),n=e.relatedTarget;n&&Lt(n)?n.focus():n||(t.parentElement?.closest(`[tabindex]`))?.focus({preventScroll:!0})},!0)}function $c(){let e=HTMLElement.prototype.focus;return Reflect.defineProperty(HTMLElement.prototype,"focus",{configurable:!0,writable:!0,value:function(t){if(e.call(this,{...t,preventScroll:!0}),!t||!t.preventScroll){let e=()=>{G()===this&&el(this)};Wc(t=>t?e():Gc(()=>e()))}}}),()=>{Reflect.defineProperty(HTMLElement.prototype,"focus",{configurable:!0,writable:!0,value:e})}}function el(e){let t=document.scrollingElement||document.documentElement,n=e;for(;n&&n!==t&&n.isConnected;){let e=Ii(n);if(e!==document.documentElement&&e!==document.body&&e!==n){let t=e.getBoundingClientRect(),r=n.getBoundingClientRect();if(r.top<t.top||r.bottom>t.top+n.clientHeight){let n=t.bottom;Kc&&(n=Math.min(n,Kc.offsetTop+Kc.height));let i=r.top-t.top-((n-t.top)/2-r.height/2);e.scrollTo({top:Math.max(0,Math.min(e.scrollHeight-e.clientHeight,e.scrollTop+i)),behavior:`smooth`})}}n=e.parentElement}}function tl(e,t){let{triggerRef:n,popoverRef:r,groupRef:i,isNonModal:a,isKeyboardDismissDisabled:s,shouldCloseOnInteractOutside:c,...l}=e,u=l.trigger===`SubmenuTrigger`,{overlayProps:d,underlayProps:f}=Fc({isOpen:t.isOpen,onClose:t.close,shouldCloseOnBlur:!0,isDismissable:!a||u,isKeyboardDismissDisabled:s,shouldCloseOnInteractOutside:c},i??r),{overlayProps:p,arrowProps:m,placement:h,triggerAnchorPoint:g}=kc({...l,targetRef:n,overlayRef:r,isOpen:t.isOpen,onClose:a&&!u?t.close:null,getTargetRect:l.getTargetRect??(t.point?()=>new DOMRect(t.point.x,t.point.y,0,0):void 0)});Yc({isDisabled:a||!t.isOpen}),(0,o.useEffect)(()=>{if(t.isOpen&&r.current)return a?tc(i?.current??r.current):ec([i?.current??r.current],{shouldUseInert:!0})},[a,t.isOpen,r,i]);let{focusWithinProps:_}=li(e);return{popoverProps:N(d,p,_),arrowProps:m,underlayProps:f,placement:h,triggerAnchorPoint:g}}var nl={};nl={dismiss:`تجاهل`};var rl={};rl={dismiss:`Отхвърляне`};var il={};il={dismiss:`Odstranit`};var al={};al={dismiss:`Luk`};var ol={};ol={dismiss:`Schließen`};var sl={};sl={dismiss:`Απόρριψη`};var cl={};cl={dismiss:`Dismiss`};var ll={};ll={dismiss:`Descartar`};var ul={};ul={dismiss:`Lõpeta`};var dl={};dl={dismiss:`Hylkää`};var fl={};fl={dismiss:`Rejeter`};var pl={};pl={dismiss:`התעלם`};var ml={};ml={dismiss:`Odbaci`};var hl={};hl={dismiss:`Elutasítás`};var gl={};gl={dismiss:`Ignora`};var _l={};_l={dismiss:`閉じる`};var vl={};vl={dismiss:`무시`};var yl={};yl={dismiss:`Atmesti`};var bl={};bl={dismiss:`Nerādīt`};var xl={};xl={dismiss:`Lukk`};var Sl={};Sl={dismiss:`Negeren`};var Cl={};Cl={dismiss:`Zignoruj`};var wl={};wl={dismiss:`Descartar`};var Tl={};Tl={dismiss:`Dispensar`};var El={};El={dismiss:`Revocare`};var Dl={};Dl={dismiss:`Пропустить`};var Ol={};Ol={dismiss:`Zrušiť`};var kl={};kl={dismiss:`Opusti`};var Al={};Al={dismiss:`Odbaci`};var jl={};jl={dismiss:`Avvisa`};var Ml={};Ml={dismiss:`Kapat`};var Nl={};Nl={dismiss:`Скасувати`};var Pl={};Pl={dismiss:`取消`};var Fl={};Fl={dismiss:`關閉`};var Il={};Il={"ar-AE":nl,"bg-BG":rl,"cs-CZ":il,"da-DK":al,"de-DE":ol,"el-GR":sl,"en-US":cl,"es-ES":ll,"et-EE":ul,"fi-FI":dl,"fr-FR":fl,"he-IL":pl,"hr-HR":ml,"hu-HU":hl,"it-IT":gl,"ja-JP":_l,"ko-KR":vl,"lt-LT":yl,"lv-LV":bl,"nb-NO":xl,"nl-NL":Sl,"pl-PL":Cl,"pt-BR":wl,"pt-PT":Tl,"ro-RO":El,"ru-RU":Dl,"sk-SK":Ol,"sl-SI":kl,"sr-SP":Al,"sv-SE":jl,"tr-TR":Ml,"uk-UA":Nl,"zh-CN":Pl,"zh-TW":Fl};function Ll(e){return e&&e.__esModule?e.default:e}function Rl(e){let{onDismiss:t,...n}=e,r=Ut(n,vn(Ll(Il),`@react-aria/overlays`).format(`dismiss`)),i=()=>{t&&t()};return o.createElement(Ki,null,o.createElement(`button`,{...r,tabIndex:-1,onClick:i,style:{width:1,height:1}}))}var zl=o.forwardRef(({children:e,...t},n)=>{let r=(0,o.useRef)(!1),i=(0,o.useContext)(Jr),a=N(i||{},{...t,register(){r.current=!0,i&&i.register()}});return a.ref=P(n||i?.ref),ir(i,a.ref),(0,o.useEffect)(()=>{r.current||=!0},[]),o.createElement(Jr.Provider,{value:a},e)});function Bl({children:e}){let t=(0,o.useMemo)(()=>({register:()=>{}}),[]);return o.createElement(Jr.Provider,{value:t},e)}var Vl=(0,o.createContext)({});function Hl(){return(0,o.useContext)(Vl)??{}}var Ul=o.createContext(null);function Wl(e){let t=b(),{portalContainer:n=t?null:document.body,isExiting:r}=e,[i,a]=(0,o.useState)(!1),s=(0,o.useMemo)(()=>({contain:i,setContain:a}),[i,a]),{getContainer:c}=Hl();if(!e.portalContainer&&c&&(n=c()),!n)return null;let l=e.children;return e.disableFocusManagement||(l=o.createElement(Co,{restoreFocus:!0,contain:(e.shouldContainFocus||i)&&!r},l)),l=o.createElement(Ul.Provider,{value:s},o.createElement(Bl,null,o.createElement(ar.Provider,{value:null},l))),ee.createPortal(l,n)}function Gl(){let e=(0,o.useContext)(Ul)?.setContain;c(()=>{e?.(!0)},[e])}function Kl(e){let[t,n]=bn(e.isOpen,e.defaultOpen||!1,e.onOpenChange),[r,i]=(0,o.useState)(null);return{isOpen:t,setOpen:n,open:(0,o.useCallback)(()=>{n(!0)},[n]),close:(0,o.useCallback)(()=>{n(!1)},[n]),toggle:(0,o.useCallback)(()=>{n(!t)},[n,t]),point:r,setPoint:i}}function ql(e,t=!0,n){let[r,i]=(0,o.useState)(!0),a=r&&t;return c(()=>{if(!t&&e.current)return s(de(e.current,`opacity`,`0`),de(e.current,`clip`,`rect(0 0 0 0)`),de(e.current,`clip-path`,`inset(50%)`),de(e.current,`mask-image`,`linear-gradient(#0000, #0000)`))},[e,t]),c(()=>{if(a&&e.current&&`getAnimations`in e.current)for(let t of e.current.getAnimations())t instanceof CSSTransition&&t.cancel()},[e,a]),Yl(e,a,n,(0,o.useCallback)(()=>i(!1),[])),a}function Jl(e,t,n){let[r,i]=(0,o.useState)(t?`open`:`closed`);switch(r){case`open`:t||i(`exiting`);break;case`closed`:case`exiting`:t&&i(`open`)}let a=r===`exiting`;return Yl(e,a,n,(0,o.useCallback)(()=>{i(e=>e===`exiting`?`closed`:e)},[])),a}function Yl(e,t,n,r){let i=(0,o.useRef)(null),a=Vt(n);c(()=>{if(t&&e.current&&i.current!==t){if(i.current=t,!(`getAnimations`in e.current)){r();return}let n=a?.(e.current),o=e.current.getAnimations().filter(e=>(typeof DocumentTimeline>`u`||e.timeline instanceof DocumentTimeline)&&e.playState===`running`);if(o.length===0&&!n){r();return}Promise.all([n,...o.map(e=>e.finished)]).then(()=>{(0,ee.flushSync)(()=>{r()})}).catch(()=>{})}i.current=t},[e,t,r])}var Xl=(0,o.createContext)(null),Zl=(0,o.createContext)(null),Ql=(0,o.forwardRef)(function(e,t){[e,t]=z(e,t,Xl);let n=(0,o.useContext)(Vu),r=Kl(e),i=e.isOpen!=null||e.defaultOpen!=null||!n?r:n,a=Jl(t,i.isOpen),s=e.isExiting||!e.shouldSkipAnimation&&a||!1,c=dr(),{direction:l}=rn();if(c){let t=e.children;return typeof t==`function`&&(t=t({trigger:e.trigger||null,placement:`bottom`,isEntering:!1,isExiting:!1,defaultChildren:null})),o.createElement(o.Fragment,null,t)}return i&&!i.isOpen&&!s?null:o.createElement($l,{...e,triggerRef:e.triggerRef,state:i,popoverRef:t,isExiting:s,dir:l})});function $l({state:e,isExiting:t,UNSTABLE_portalContainer:n,clearContexts:r,...i}){let a=(0,o.useRef)(null),s=(0,o.useRef)(null),l=(0,o.useContext)(Zl),u=l&&i.trigger===`SubmenuTrigger`,[d,f]=(0,o.useState)(!1),{popoverProps:p,underlayProps:m,arrowProps:h,placement:g,triggerAnchorPoint:_}=tl({...i,offset:i.offset??8,arrowRef:a,groupRef:u?l:s},e),v=i.popoverRef,y=ql(v,!!g&&d),b=i.isEntering||!i.shouldSkipAnimation&&y||!1,x=L({...i,defaultClassName:`react-aria-Popover`,values:{trigger:i.trigger||null,placement:g,isEntering:b,isExiting:t}}),S=!i.isNonModal||i.trigger===`SubmenuTrigger`||i.trigger===`PreviewTrigger`,[C,w]=(0,o.useState)(i.trigger===`PreviewTrigger`);c(()=>{v.current&&w(S&&!v.current.querySelector(`[role=dialog]`))},[v,S]),(0,o.useEffect)(()=>{C&&i.trigger!==`PreviewTrigger`&&(i.trigger!==`SubmenuTrigger`||xt()!==`pointer`)&&v.current&&!he(v.current)&&Hn(v.current)},[C,v,i.trigger]);let T=(0,o.useMemo)(()=>{let e=x.children;for(let t of[Xl,...r??[]])e=o.createElement(t.Provider,{value:null},e);return e},[x.children,r]),[E,D]=(0,o.useState)(null),O=(0,o.useCallback)(()=>{i.triggerRef.current&&D(i.triggerRef.current.getBoundingClientRect().width+`px`)},[i.triggerRef]);c(O,[O]),Dc({ref:x.style?.[`--trigger-width`]?void 0:i.triggerRef,onResize:O});let k={...p.style,"--trigger-anchor-point":_?`${_.x}px ${_.y}px`:void 0,...x.style,"--trigger-width":x.style?.[`--trigger-width`]||E};c(()=>Wc(()=>f(!0)),[]);let A=o.createElement(V.div,{...N(J(i,{global:!0}),p),...x,id:C?i.id:void 0,role:C?`dialog`:void 0,tabIndex:C?-1:void 0,"aria-label":i[`aria-label`],"aria-labelledby":i[`aria-labelledby`],ref:v,slot:i.slot||void 0,style:k,dir:i.dir,"data-trigger":i.trigger,"data-placement":g,"data-entering":b||void 0,"data-exiting":t||void 0},!i.isNonModal&&o.createElement(Rl,{onDismiss:e.close}),o.createElement(Ys.Provider,{value:{...h,placement:g,ref:a}},T),o.createElement(Rl,{onDismiss:e.close}));return u?o.createElement(Wl,{...i,shouldContainFocus:C&&i.trigger!==`PreviewTrigger`,isExiting:t,portalContainer:n??l?.current??void 0},A):o.createElement(Wl,{...i,shouldContainFocus:C&&i.trigger!==`PreviewTrigger`,isExiting:t,portalContainer:n},!i.isNonModal&&e.isOpen&&o.createElement(`div`,{"data-testid":`underlay`,...m,style:{position:`fixed`,inset:0}}),o.createElement(`div`,{ref:s,style:{display:`contents`}},o.createElement(Zl.Provider,{value:s},A)))}var eu={};eu={longPressMessage:`اضغط مطولاً أو اضغط على Alt + السهم لأسفل لفتح القائمة`};var tu={};tu={longPressMessage:`Натиснете продължително или натиснете Alt+ стрелка надолу, за да отворите менюто`};var nu={};nu={longPressMessage:`Dlouhým stiskem nebo stisknutím kláves Alt + šipka dolů otevřete nabídku`};var ru={};ru={longPressMessage:`Langt tryk eller tryk på Alt + pil ned for at åbne menuen`};var iu={};iu={longPressMessage:`Drücken Sie lange oder drücken Sie Alt + Nach-unten, um das Menü zu öffnen`};var au={};au={longPressMessage:`Πιέστε παρατεταμένα ή πατήστε Alt + κάτω βέλος για να ανοίξετε το μενού`};var ou={};ou={longPressMessage:`Long press or press Alt + ArrowDown to open menu`};var su={};su={longPressMessage:`Mantenga pulsado o pulse Alt + flecha abajo para abrir el menú`};var cu={};cu={longPressMessage:`Menüü avamiseks vajutage pikalt või vajutage klahve Alt + allanool`};var lu={};lu={longPressMessage:`Avaa valikko painamalla pohjassa tai näppäinyhdistelmällä Alt + Alanuoli`};var uu={};uu={longPressMessage:`Appuyez de manière prolongée ou appuyez sur Alt\xA0+\xA0Flèche vers le bas pour ouvrir le menu.`};var du={};du={longPressMessage:`לחץ לחיצה ארוכה או הקש Alt + ArrowDown כדי לפתוח את התפריט`};var fu={};fu={longPressMessage:`Dugo pritisnite ili pritisnite Alt + strelicu prema dolje za otvaranje izbornika`};var pu={};pu={longPressMessage:`Nyomja meg hosszan, vagy nyomja meg az Alt + lefele nyíl gombot a menü megnyitásához`};var mu={};mu={longPressMessage:`Premi a lungo o premi Alt + Freccia giù per aprire il menu`};var hu={};hu={longPressMessage:`長押しまたは Alt+下矢印キーでメニューを開く`};var gu={};gu={longPressMessage:`길게 누르거나 Alt + 아래쪽 화살표를 눌러 메뉴 열기`};var _u={};_u={longPressMessage:`Norėdami atidaryti meniu, nuspaudę palaikykite arba paspauskite „Alt + ArrowDown“.`};var vu={};vu={longPressMessage:`Lai atvērtu izvēlni, turiet nospiestu vai nospiediet taustiņu kombināciju Alt + lejupvērstā bultiņa`};var yu={};yu={longPressMessage:`Langt trykk eller trykk Alt + PilNed for å åpne menyen`};var bu={};bu={longPressMessage:`Druk lang op Alt + pijl-omlaag of druk op Alt om het menu te openen`};var xu={};xu={longPressMessage:`Naciśnij i przytrzymaj lub naciśnij klawisze Alt + Strzałka w dół, aby otworzyć menu`};var Su={};Su={longPressMessage:`Pressione e segure ou pressione Alt + Seta para baixo para abrir o menu`};var Cu={};Cu={longPressMessage:`Prima continuamente ou prima Alt + Seta Para Baixo para abrir o menu`};var wu={};wu={longPressMessage:`Apăsați lung sau apăsați pe Alt + săgeată în jos pentru a deschide meniul`};var Tu={};Tu={longPressMessage:`Нажмите и удерживайте или нажмите Alt + Стрелка вниз, чтобы открыть меню`};var Eu={};Eu={longPressMessage:`Ponuku otvoríte dlhým stlačením alebo stlačením klávesu Alt + klávesu so šípkou nadol`};var Du={};Du={longPressMessage:`Za odprtje menija pritisnite in držite gumb ali pritisnite Alt+puščica navzdol`};var Ou={};Ou={longPressMessage:`Dugo pritisnite ili pritisnite Alt + strelicu prema dole da otvorite meni`};var ku={};ku={longPressMessage:`Håll nedtryckt eller tryck på Alt + pil nedåt för att öppna menyn`};var Au={};Au={longPressMessage:`Menüyü açmak için uzun basın veya Alt + Aşağı Ok tuşuna basın`};var ju={};ju={longPressMessage:`Довго або звичайно натисніть комбінацію клавіш Alt і стрілка вниз, щоб відкрити меню`};var Mu={};Mu={longPressMessage:`长按或按 Alt + 向下方向键以打开菜单`};var Nu={};Nu={longPressMessage:`長按或按 Alt+向下鍵以開啟功能表`};var Pu={};Pu={"ar-AE":eu,"bg-BG":tu,"cs-CZ":nu,"da-DK":ru,"de-DE":iu,"el-GR":au,"en-US":ou,"es-ES":su,"et-EE":cu,"fi-FI":lu,"fr-FR":uu,"he-IL":du,"hr-HR":fu,"hu-HU":pu,"it-IT":mu,"ja-JP":hu,"ko-KR":gu,"lt-LT":_u,"lv-LV":vu,"nb-NO":yu,"nl-NL":bu,"pl-PL":xu,"pt-BR":Su,"pt-PT":Cu,"ro-RO":wu,"ru-RU":Tu,"sk-SK":Eu,"sl-SI":Du,"sr-SP":Ou,"sv-SE":ku,"tr-TR":Au,"uk-UA":ju,"zh-CN":Mu,"zh-TW":Nu};function Fu(e){let{onContextMenu:t}=e,n=(0,o.useRef)(!1),{longPressProps:r}=us({onLongPressStart(){n.current=!1},onLongPress(e){n.current?n.current=!1:t?.({target:e.target,x:e.x,y:e.y})}});return t?{contextMenuProps:N(He()?r:{},{onContextMenu(e){e.stopPropagation(),e.preventDefault(),n.current=!0;let r=e.currentTarget.getBoundingClientRect();t({target:e.currentTarget,x:e.clientX-r.x,y:e.clientY-r.y})},onKeyDown(e){if(ze()&&e.ctrlKey&&e.key===`Enter`){n.current=!1;let r=e.currentTarget;e.stopPropagation(),setTimeout(()=>{if(n.current)n.current=!1;else{let e=r.getBoundingClientRect();t({target:r,x:e.width/2,y:e.height/2})}},10)}}})}:{contextMenuProps:{}}}function Iu(e,t,n){let{type:r}=e,{isOpen:i}=t;(0,o.useEffect)(()=>{n&&n.current&&wc.set(n.current,t.close)});let a;r===`menu`?a=!0:r===`listbox`&&(a=`listbox`);let s=E();return{triggerProps:{"aria-haspopup":a,"aria-expanded":i,"aria-controls":i?s:void 0,onPress:t.toggle},overlayProps:{id:s}}}function Lu(e){return e&&e.__esModule?e.default:e}function Ru(e,t,n){let{type:r=`menu`,isDisabled:i,trigger:a=`press`}=e,s=E(),{triggerProps:c,overlayProps:l}=Iu({type:r},t,n),u=(e,n,r=`first`)=>{if(!e||n.isDefaultPrevented())return!1;t.toggle(r)},{keyboardProps:d}=rr({isDisabled:i,shortcuts:{Enter:e=>u(a!==`longPress`,e,`first`)," ":e=>u(a!==`longPress`,e,`first`),ArrowDown:e=>u(a!==`longPress`,e,`first`),ArrowUp:e=>u(a!==`longPress`,e,`last`),"Alt+Enter":e=>u(a===`longPress`,e,`first`),"Alt+ ":e=>u(a===`longPress`,e,`first`),"Alt+ArrowDown":e=>u(!0,e,`first`),"Alt+ArrowUp":e=>u(!0,e,`last`)}}),f=vn(Lu(Pu),`@react-aria/menu`),{longPressProps:p}=us({isDisabled:i||a!==`longPress`,accessibilityDescription:f.format(`longPressMessage`),onLongPressStart(){t.close()},onLongPress(){t.open(`first`)}}),m={preventFocusOnPress:!0,onPressStart(e){e.pointerType!==`touch`&&e.pointerType!==`keyboard`&&!i&&(be(e.target),t.open(e.pointerType===`virtual`?`first`:null))},onPress(e){e.pointerType===`touch`&&!i&&(be(e.target),t.toggle())}};delete c.onPress;let{contextMenuProps:h}=Fu({onContextMenu(e){let n=e.target.getBoundingClientRect();t.setPoint({x:n.x+e.x,y:n.y+e.y}),t.open()}});(0,o.useEffect)(()=>{if(t.isOpen&&a===`contextMenu`){let e=e=>{(e.button===2||e.button===0&&e.ctrlKey===!0)&&K(e)===document.body&&t.close()};return document.addEventListener(`mousedown`,e),()=>document.removeEventListener(`mousedown`,e)}},[t,a]);let g;if(a===`press`)g={...m,...d};else if(a===`longPress`)g={...p,...d};else if(a===`contextMenu`){g=h;let{"aria-haspopup":e,"aria-expanded":t,"aria-controls":n,...r}=c;c=r}return{menuTriggerProps:{...c,...g,id:s},menuProps:{...l,"aria-labelledby":s,autoFocus:t.focusStrategy||!0,onClose:t.close}}}function zu(e,t){let{role:n=`dialog`,isEntering:r}=e,i=O();i=e[`aria-label`]?void 0:i;let a=O();a=n===`alertdialog`&&!e[`aria-describedby`]?a:void 0;let s=(0,o.useRef)(!1);(0,o.useEffect)(()=>{if(!r&&t.current&&!he(t.current)){Hn(t.current);let e=setTimeout(()=>{(G()===t.current||G()===document.body)&&(s.current=!0,t.current&&(t.current.blur(),Hn(t.current)),s.current=!1)},500);return()=>{clearTimeout(e)}}},[t,r]),Gl(),(0,o.useRef)(!1),(0,o.useEffect)(()=>{});let c=e[`aria-describedby`]??a;return{dialogProps:{...J(e,{labelable:!0}),role:n,tabIndex:-1,"aria-labelledby":e[`aria-labelledby`]??i,"aria-describedby":c,onBlur:e=>{s.current&&e.stopPropagation()}},titleProps:{id:i},contentProps:{id:a}}}var Bu=(0,o.createContext)(null),Vu=(0,o.createContext)(null),Hu=(0,o.forwardRef)(function(e,t){let n=e[`aria-labelledby`];[e,t]=z(e,t,Bu);let{dialogProps:r,titleProps:i,contentProps:a}=zu({...e,"aria-labelledby":n},t),s=(0,o.useContext)(Vu);!r[`aria-label`]&&!r[`aria-labelledby`]&&e[`aria-labelledby`]&&(r[`aria-labelledby`]=e[`aria-labelledby`]);let c=L({defaultClassName:`react-aria-Dialog`,className:e.className,style:e.style,children:e.children,values:{close:s?.close||(()=>{})}}),l=J(e,{global:!0});return o.createElement(V.section,{...N(l,c,r),render:e.render,ref:t,slot:e.slot||void 0},o.createElement(I,{values:[[ji,{slots:{[F]:{},title:{...i,level:2}}}],[Ni,{slots:{[F]:{},description:a}}],[Di,{slots:{[F]:{},close:{onPress:()=>s?.close()}}}]]},c.children))});function Uu(e={}){let{locale:t}=rn();return(0,o.useMemo)(()=>new Intl.ListFormat(t,e),[t,e])}function Wu(e,t,n){let{overlayProps:r,underlayProps:i}=Fc({...e,isOpen:t.isOpen,onClose:t.close},n);Yc({isDisabled:!t.isOpen,UNSTABLE_overrideFocus:e.UNSTABLE_overrideFocus}),Gl();let{isEntering:a}=e;return(0,o.useEffect)(()=>{if(t.isOpen&&n.current)return a?tc(n.current):ec([n.current],{shouldUseInert:!0})},[t.isOpen,a,n]),{modalProps:N(r),underlayProps:i}}var Gu=typeof document<`u`&&window.visualViewport;function Ku(){let e=b(),t=(0,o.useRef)(null),[n,r]=(0,o.useState)(()=>e?{width:0,height:0}:qu());return(0,o.useEffect)(()=>{let e=e=>{r(t=>e.width===t.width&&e.height===t.height?t:e)},n=()=>{Gu&&Gu.scale>1||e(qu())},i=n=>{Gu&&Gu.scale>1||Lt(K(n))&&(t.current=Wc(t=>{t||e({width:document.documentElement.clientWidth,height:document.documentElement.clientHeight})}))};return e(qu()),He()&&We()&&window.addEventListener(`blur`,i,!0),Gu?Gu.addEventListener(`resize`,n):window.addEventListener(`resize`,n),()=>{t.current?.(),He()&&We()&&window.removeEventListener(`blur`,i,!0),Gu?Gu.removeEventListener(`resize`,n):window.removeEventListener(`resize`,n)}},[]),n}function qu(){return{width:Gu?Math.min(Gu.width*Gu.scale,document.documentElement.clientWidth):document.documentElement.clientWidth,height:Gu?Gu.height*Gu.scale:document.documentElement.clientHeight}}var Ju=(0,o.createContext)(null),Yu=(0,o.createContext)(null),Xu=(0,o.forwardRef)(function(e,t){if((0,o.useContext)(Yu))return o.createElement(td,{...e,modalRef:t},e.children);let{isDismissable:n,isKeyboardDismissDisabled:r,isOpen:i,defaultOpen:a,onOpenChange:s,children:c,isEntering:l,isExiting:u,UNSTABLE_portalContainer:d,shouldCloseOnInteractOutside:f,...p}=e;return o.createElement(Qu,{isDismissable:n,isKeyboardDismissDisabled:r,isOpen:i,defaultOpen:a,onOpenChange:s,isEntering:l,isExiting:u,UNSTABLE_portalContainer:d,shouldCloseOnInteractOutside:f},o.createElement(td,{...p,modalRef:t},c))});function Zu(e,t){[e,t]=z(e,t,Ju);let n=(0,o.useContext)(Vu),r=Kl(e),i=e.isOpen!=null||e.defaultOpen!=null||!n?r:n,a=P(t),s=(0,o.useRef)(null),c=Jl(a,i.isOpen,e.onExit),l=(0,o.useRef)(null),u=Jl(s,i.isOpen,e=>l.current?.(e)),d=c||u||e.isExiting||!1,f=b();return!i.isOpen&&!d||f?null:o.createElement($u,{...e,state:i,isExiting:d,overlayRef:a,modalRef:s,onExitRef:l})}var Qu=(0,o.forwardRef)(Zu);function $u({UNSTABLE_portalContainer:e,UNSTABLE_deferUntilEntered:t,...n}){let r=n.modalRef,{state:i}=n,[a,s]=(0,o.useState)(!1),l=ql(n.overlayRef,a,n.onEnter)||n.isEntering||!1,u=!!t&&(!a||l),{modalProps:d,underlayProps:f}=Wu({...n,isEntering:u},i,r),p=(0,o.useContext)(Bu),m=t?ed(p,{isEntering:u}):p,h=L({...n,defaultClassName:`react-aria-ModalOverlay`,values:{isEntering:l,isExiting:n.isExiting,state:i}}),g=Ku(),_,v;if(typeof document<`u`){let e=Fi(document.body)?document.body:document.scrollingElement||document.documentElement,t=e.getBoundingClientRect().width%1,n=e.getBoundingClientRect().height%1;_=e.scrollWidth-t,v=e.scrollHeight-n}let y={...h.style,"--visual-viewport-width":g.width+`px`,"--visual-viewport-height":g.height+`px`,"--page-width":_===void 0?void 0:_+`px`,"--page-height":v===void 0?void 0:v+`px`};return c(()=>Wc(()=>s(!0)),[]),o.createElement(Wl,{isExiting:n.isExiting,portalContainer:e},o.createElement(V.div,{...N(J(n,{global:!0}),f),...h,style:y,ref:n.overlayRef,"data-entering":l||void 0,"data-exiting":n.isExiting||void 0},o.createElement(I,{values:[[Yu,{modalProps:d,modalRef:r,isExiting:n.isExiting,onExitRef:n.onExitRef,isOpen:a,isDismissable:n.isDismissable}],[Vu,i],[Bu,m]]},h.children)))}function ed(e,t){if(e&&`slots`in e&&e.slots){let n={};for(let r in e.slots)n[r]={...e.slots[r],...t};return{...e,slots:n}}return{...e,...t}}function td(e){let{modalProps:t,modalRef:n,isExiting:r,onExitRef:i,isDismissable:a,isOpen:s}=(0,o.useContext)(Yu),l=(0,o.useContext)(Vu),u=P((0,o.useMemo)(()=>k(e.modalRef,n),[e.modalRef,n])),d=ql(u,s,e.onEnter),f=L({...e,defaultClassName:`react-aria-Modal`,values:{isEntering:d,isExiting:r,state:l}});return c(()=>{i&&(i.current=e.onExit)}),o.createElement(V.div,{...N(J(e,{global:!0}),t),...f,ref:u,"data-entering":d||void 0,"data-exiting":r||void 0},a&&o.createElement(Rl,{onDismiss:l.close}),f.children)}var nd=new WeakMap;function rd(e,t,n){let{keyboardDelegate:r,isDisabled:i,isRequired:a,name:c,form:l,validationBehavior:u=`aria`}=e,d=os({usage:`search`,sensitivity:`base`}),f=(0,o.useMemo)(()=>r||new is(t.collection,t.disabledKeys,n,d),[r,t.collection,t.disabledKeys,d,n]),{menuTriggerProps:p,menuProps:m}=Ru({isDisabled:i,type:`listbox`},t,n),{keyboardProps:h}=rr({shortcuts:{ArrowLeft:()=>{if(t.selectionManager.selectionMode===`multiple`)return!1;let e=t.selectedKey==null?f.getFirstKey?.():f.getKeyAbove?.(t.selectedKey);e!=null&&t.setSelectedKey(e)},ArrowRight:()=>{if(t.selectionManager.selectionMode===`multiple`)return!1;let e=t.selectedKey==null?f.getFirstKey?.():f.getKeyBelow?.(t.selectedKey);e!=null&&t.setSelectedKey(e)}},allowRepeats:!0,onKeyDown:e.onKeyDown,onKeyUp:e.onKeyUp}),{typeSelectProps:g}=$o({keyboardDelegate:f,selectionManager:t.selectionManager,onTypeSelect(e){t.setSelectedKey(e)}}),{isInvalid:_,validationErrors:v,validationDetails:y}=t.displayValidation,{labelProps:b,fieldProps:x,descriptionProps:S,errorMessageProps:C}=la({...e,labelElementType:`span`,isInvalid:_,errorMessage:e.errorMessage||v});t.selectionManager.selectionMode===`multiple`&&(g={});let w=J(e,{labelable:!0}),T=N(g,p,x),D=E();return nd.set(t,{isDisabled:i,isRequired:a,name:c,form:l,validationBehavior:u}),{labelProps:{...b,onClick:()=>{e.isDisabled||(n.current?.focus(),St(`keyboard`))}},triggerProps:N(w,{...T,isDisabled:i,onKeyDown:s(T.onKeyDown,h.onKeyDown),onKeyUp:h.onKeyUp,"aria-labelledby":[D,T[`aria-labelledby`],T[`aria-label`]&&!T[`aria-labelledby`]?T.id:null].filter(Boolean).join(` `),onFocus(n){t.isFocused||(e.onFocus&&e.onFocus(n),e.onFocusChange&&e.onFocusChange(!0),t.setFocused(!0))},onBlur(n){t.isOpen||(e.onBlur&&e.onBlur(n),e.onFocusChange&&e.onFocusChange(!1),t.setFocused(!1))}}),valueProps:{id:D},menuProps:{...m,onAction:void 0,autoFocus:t.focusStrategy||!0,shouldSelectOnPressUp:!0,shouldFocusOnHover:!0,disallowEmptySelection:!0,linkBehavior:`selection`,onBlur:n=>{W(n.currentTarget,n.relatedTarget)||(e.onBlur&&e.onBlur(n),e.onFocusChange&&e.onFocusChange(!1),t.setFocused(!1))},"aria-labelledby":[x[`aria-labelledby`],T[`aria-label`]&&!x[`aria-labelledby`]?T.id:null].filter(Boolean).join(` `)},descriptionProps:S,errorMessageProps:C,isInvalid:_,validationErrors:v,validationDetails:y,hiddenSelectProps:{isDisabled:i,name:c,label:e.label,state:t,triggerRef:n,form:l}}}function id(e,t,n){let r=nd.get(t)||{},{autoComplete:i,name:a=r.name,form:s=r.form,isDisabled:c=r.isDisabled}=e,{validationBehavior:l,isRequired:u}=r,{visuallyHiddenProps:d}=Gi({style:{position:`fixed`,top:0,left:0}});ua(e.selectRef,t.defaultValue,t.setValue),da({validationBehavior:l,focus:()=>n.current?.focus()},t,e.selectRef);let f=t.setValue,p=(0,o.useCallback)(e=>{let t=K(e);t.multiple?f(Array.from(t.selectedOptions,e=>e.value)):f(e.currentTarget.value)},[f]);return{containerProps:{...d,"aria-hidden":!0,"data-react-aria-prevent-focus":!0,"data-a11y-ignore":`aria-hidden-focus`},inputProps:{style:{display:`none`}},selectProps:{tabIndex:-1,autoComplete:i,disabled:c,multiple:t.selectionManager.selectionMode===`multiple`,required:l===`native`&&u,name:a,form:s,value:t.value??``,onChange:p,onInput:p}}}function ad(e){let{state:t,triggerRef:n,label:r,name:i,form:a,isDisabled:s}=e,c=(0,o.useRef)(null),l=(0,o.useRef)(null),{containerProps:u,selectProps:d}=id({...e,selectRef:t.collection.size<=300?c:l},t,n),f=Array.isArray(t.value)?t.value:[t.value];if(t.collection.size<=300)return o.createElement(`div`,{...u,"data-testid":`hidden-select-container`},o.createElement(`label`,null,r,o.createElement(`select`,{...d,ref:c},o.createElement(`option`,{value:``,label:`\xA0`},`\xA0`),[...t.collection.getKeys()].map(e=>{let n=t.collection.getItem(e);if(n&&n.type===`item`)return o.createElement(`option`,{key:n.key,value:n.key},n.textValue)}),t.collection.size===0&&i&&f.map((e,t)=>o.createElement(`option`,{key:t,value:e??``})))));if(i){let{validationBehavior:e}=nd.get(t)||{};f.length===0&&(f=[null]);let n=f.map((t,n)=>{let r={type:`hidden`,autoComplete:d.autoComplete,name:i,form:a,disabled:s,value:t??``};return e===`native`?o.createElement(`input`,{key:n,...r,ref:n===0?l:null,style:{display:`none`},type:`text`,required:n===0&&d.required,onChange:()=>{}}):o.createElement(`input`,{key:n,...r,ref:n===0?l:null})});return o.createElement(o.Fragment,null,n)}return null}function od(e){let{selectionMode:t=`single`,shouldCloseOnSelect:n=t===`single`}=e,r=Kl(e),[i,a]=(0,o.useState)(null),s=(0,o.useMemo)(()=>e.defaultValue===void 0?t===`single`?e.defaultSelectedKey??null:[]:e.defaultValue,[e.defaultValue,e.defaultSelectedKey,t]),[c,l]=bn((0,o.useMemo)(()=>e.value===void 0?t===`single`?e.selectedKey:void 0:e.value,[e.value,e.selectedKey,t]),s,e.onChange),u=t===`single`&&Array.isArray(c)?c[0]:c,d=n=>{if(t===`single`){let t=Array.isArray(n)?n[0]??null:n;l(t),t!==u&&e.onSelectionChange?.(t)}else{let e=[];Array.isArray(n)?e=n:n!=null&&(e=[n]),l(e)}},f=Fs({...e,selectionMode:t,disallowEmptySelection:t===`single`,allowDuplicateSelectionEvents:!0,selectedKeys:(0,o.useMemo)(()=>sd(u),[u]),onSelectionChange:e=>{if(e!==`all`){if(t===`single`){let t=e.values().next().value??null;d(t)}else d([...e]);n&&r.close(),h.commitValidation()}}}),p=f.selectionManager.firstSelectedKey,m=(0,o.useMemo)(()=>[...f.selectionManager.selectedKeys].map(e=>f.collection.getItem(e)).filter(e=>e!=null),[f.selectionManager.selectedKeys,f.collection]),h=ta({...e,value:Array.isArray(u)&&u.length===0?null:u}),[g,_]=(0,o.useState)(!1),[v]=(0,o.useState)(u);return{...h,...f,...r,value:u,defaultValue:s??v,setValue:d,selectedKey:p,setSelectedKey:d,selectedItem:m[0]??null,selectedItems:m,defaultSelectedKey:e.defaultSelectedKey??(e.selectionMode===`single`?v:null),focusStrategy:i,open(t=null){(f.collection.size!==0||e.allowsEmptyCollection)&&(a(t),r.open())},toggle(t=null){(f.collection.size!==0||e.allowsEmptyCollection)&&(a(t),r.toggle())},isFocused:g,setFocused:_}}function sd(e){if(e!==void 0)return e===null?[]:Array.isArray(e)?e:[e]}function cd(e){return e&&e.__esModule?e.default:e}var ld=(0,o.createContext)(null),ud=(0,o.createContext)(null),dd=ur(function(e,t){[e,t]=z(e,t,ld);let{children:n,isDisabled:r=!1,isInvalid:i=!1,isRequired:a=!1}=e,s=(0,o.useMemo)(()=>typeof n==`function`?n({isOpen:!1,isDisabled:r,isInvalid:i,isRequired:a,isFocused:!1,isFocusVisible:!1,defaultChildren:null}):n,[n,r,i,a]);return o.createElement(gr,{content:s},n=>o.createElement(pd,{props:e,collection:n,selectRef:t}))}),fd=[_i,Di,Ni];function pd({props:e,selectRef:t,collection:n}){let{validationBehavior:r}=R(ca)||{},i=e.validationBehavior??r??`native`,a=od({...e,collection:n,children:void 0,validationBehavior:i}),{isFocusVisible:s,focusProps:c}=ui({within:!0}),l=(0,o.useRef)(null),[u,d]=B(!e[`aria-label`]&&!e[`aria-labelledby`]),{labelProps:f,triggerProps:p,valueProps:m,menuProps:h,descriptionProps:g,errorMessageProps:_,hiddenSelectProps:v,...y}=rd({...te(e),label:d,validationBehavior:i},a,l),b=(0,o.useMemo)(()=>({isOpen:a.isOpen,isFocused:a.isFocused,isFocusVisible:s,isDisabled:e.isDisabled||!1,isInvalid:y.isInvalid||!1,isRequired:e.isRequired||!1}),[a.isOpen,a.isFocused,s,e.isDisabled,y.isInvalid,e.isRequired]),x=L({...e,values:b,defaultClassName:`react-aria-Select`}),S=J(e,{global:!0});delete S.id;let C=(0,o.useRef)(null);return o.createElement(I,{values:[[ld,e],[ud,a],[md,m],[_i,{...f,ref:u,elementType:`span`}],[Di,{...p,ref:l,isPressed:a.isOpen,autoFocus:e.autoFocus}],[Vu,a],[Xl,{trigger:`Select`,triggerRef:l,scrollRef:C,placement:`bottom start`,"aria-labelledby":h[`aria-labelledby`],clearContexts:fd}],[zs,{...h,ref:C}],[Bs,a],[Ni,{slots:{description:g,errorMessage:_}}],[qi,y]]},o.createElement(V.div,{...N(S,x,c),ref:t,slot:e.slot||void 0,"data-focused":a.isFocused||void 0,"data-focus-visible":s||void 0,"data-open":a.isOpen||void 0,"data-disabled":e.isDisabled||void 0,"data-invalid":y.isInvalid||void 0,"data-required":e.isRequired||void 0},x.children,o.createElement(ad,{...v,autoComplete:e.autoComplete})))}var md=(0,o.createContext)(null),hd=ur(function(e,t){[e,t]=z(e,t,md);let n=(0,o.useContext)(ud),{placeholder:r}=R(ld),i=n.selectedItems.map(e=>{let t=e.props?.children;return typeof t==`function`&&(t=t({isHovered:!1,isPressed:!1,isSelected:!1,isFocused:!1,isFocusVisible:!1,isDisabled:!1,selectionMode:`single`,selectionBehavior:`toggle`})),t}),a=Uu(),s=(0,o.useMemo)(()=>n.selectedItems.map(e=>e?.textValue),[n.selectedItems]),c=n.selectionManager.selectionMode,l=(0,o.useMemo)(()=>c===`single`?s[0]??``:a.format(s),[c,a,s]),u=(0,o.useMemo)(()=>{if(c===`single`)return i[0];let e=a.formatToParts(s);if(e.length===0)return null;let t=0;return e.map(e=>e.type===`element`?o.createElement(o.Fragment,{key:t},i[t++]):e.value)},[c,a,s,i]),d=vn(cd(io),`react-aria-components`),f=L({...e,defaultChildren:u??r??d.format(`selectPlaceholder`),defaultClassName:`react-aria-SelectValue`,values:{selectedItem:n.selectedItems[0]?.value??null,selectedItems:(0,o.useMemo)(()=>n.selectedItems.map(e=>e.value??null),[n.selectedItems]),selectedText:l,isPlaceholder:n.selectedItems.length===0,state:n}}),p=J(e,{global:!0});return o.createElement(V.span,{ref:t,...p,...f,"data-placeholder":n.selectedItems.length===0||void 0},o.createElement(Ni.Provider,{value:void 0},f.children))});function gd(e,t,n){let{labelProps:r,inputProps:i,isSelected:a,...o}=_a(e,t,n);return{labelProps:r,inputProps:{...i,role:`switch`,checked:a},isSelected:a,...o}}var _d=(0,o.createContext)(null),vd=(0,o.createContext)(null),yd=(0,o.createContext)(null),bd=(0,o.forwardRef)(function(e,t){let{inputRef:n=null,...r}=e;[e,t]=z(r,t,_d);let{validationBehavior:i}=R(ca)||{},a=e.validationBehavior??i??`native`,s=P((0,o.useMemo)(()=>k(n,e.inputRef===void 0?null:e.inputRef),[n,e.inputRef])),c=va(e),l=gd({...te(e),children:typeof e.children==`function`||e.children,validationBehavior:a},c,s),{descriptionProps:u,errorMessageProps:d,isSelected:f,isDisabled:p,isReadOnly:m,isInvalid:h,validationDetails:g,validationErrors:_}=l,v=L({...e,defaultClassName:`react-aria-SwitchField`,values:{isSelected:f,isDisabled:p,isReadOnly:m,isInvalid:h,isRequired:e.isRequired||!1,state:c}}),y=J(e,{global:!0});return delete y.id,delete y.onClick,o.createElement(V.div,{...N(y,v),ref:t,slot:e.slot||void 0,"data-selected":f||void 0,"data-disabled":p||void 0,"data-readonly":m||void 0,"data-invalid":h||void 0,"data-required":e.isRequired||void 0},o.createElement(I,{values:[[vd,c],[yd,{...l,inputRef:s,defaultClassName:`react-aria-SwitchButton`,isRequired:e.isRequired}],[Ni,{slots:{description:u,errorMessage:d}}],[qi,{isInvalid:h,validationDetails:g,validationErrors:_}]]},v.children))}),xd=(0,o.forwardRef)(function(e,t){let{labelProps:n,inputProps:r,isSelected:i,isDisabled:a,isReadOnly:s,isPressed:c,isInvalid:l,inputRef:u,defaultClassName:d,isRequired:f}=(0,o.useContext)(yd),{isFocused:p,isFocusVisible:m,focusProps:h}=ui(),g=a||s,_=(0,o.useContext)(vd),{hoverProps:v,isHovered:y}=gi({...e,isDisabled:g}),b=L({...e,defaultClassName:d,values:{isSelected:i,isPressed:c,isHovered:y,isFocused:p,isFocusVisible:m,isDisabled:a,isReadOnly:s,isInvalid:l,isRequired:f||!1,state:_}}),x=J(e,{global:!0});return delete x.id,delete x.onClick,o.createElement(V.label,{...N(x,n,v,b),ref:t,slot:e.slot||void 0,"data-selected":i||void 0,"data-pressed":c||void 0,"data-hovered":y||void 0,"data-focused":p||void 0,"data-focus-visible":m||void 0,"data-disabled":a||void 0,"data-readonly":s||void 0,"data-invalid":l||void 0,"data-required":f||void 0},o.createElement(Ki,{elementType:`span`},o.createElement(`input`,{...N(r,h),ref:u})),b.children)}),Sd=(0,o.createContext)({}),Cd=e=>{let{onHoverStart:t,onHoverChange:n,onHoverEnd:r,...i}=e;return i},wd=(0,o.forwardRef)(function(e,t){[e,t]=z(e,t,Sd);let{hoverProps:n,isHovered:r}=gi(e),{isFocused:i,isFocusVisible:a,focusProps:s}=ui({isTextInput:!0,autoFocus:e.autoFocus}),c=!!e[`aria-invalid`]&&e[`aria-invalid`]!==`false`,l=L({...e,values:{isHovered:r,isFocused:i,isFocusVisible:a,isDisabled:e.disabled||!1,isInvalid:c},defaultClassName:`react-aria-TextArea`});return o.createElement(V.textarea,{...N(Cd(e),s,n),...l,ref:t,"data-focused":i||void 0,"data-disabled":e.disabled||void 0,"data-hovered":r||void 0,"data-focus-visible":a||void 0,"data-invalid":c||void 0})}),Td=(0,o.createContext)(null),Ed=ur(function(e,t){[e,t]=z(e,t,Td);let{validationBehavior:n}=R(ca)||{},r=e.validationBehavior??n??`native`,i=(0,o.useRef)(null);[e,i]=z(e,i,Sn);let[a,s]=B(!e[`aria-label`]&&!e[`aria-labelledby`]),[c,l]=(0,o.useState)(`input`),{labelProps:u,inputProps:d,descriptionProps:f,errorMessageProps:p,...m}=Ca({...te(e),inputElementType:c,label:s,validationBehavior:r},i),h=(0,o.useCallback)(e=>{i.current=e,e&&l(e instanceof HTMLTextAreaElement?`textarea`:`input`)},[i]),g=L({...e,values:{isDisabled:e.isDisabled||!1,isInvalid:m.isInvalid,isReadOnly:e.isReadOnly||!1,isRequired:e.isRequired||!1},defaultClassName:`react-aria-TextField`}),_=J(e,{global:!0});return delete _.id,o.createElement(V.div,{..._,...g,ref:t,slot:e.slot||void 0,"data-disabled":e.isDisabled||void 0,"data-invalid":m.isInvalid||void 0,"data-readonly":e.isReadOnly||void 0,"data-required":e.isRequired||void 0},o.createElement(I,{values:[[_i,{...u,ref:a}],[ba,{...d,ref:h}],[Sd,{...d,ref:h}],[ya,{role:`presentation`,isInvalid:m.isInvalid,isDisabled:e.isDisabled||!1}],[Ni,{slots:{description:f,errorMessage:p}}],[qi,m]]},g.children))});function Dd(e,t,n){let{isSelected:r}=t,{isPressed:i,buttonProps:a}=Ei({...e,onPress:s(t.toggle,e.onPress)},n);return{isPressed:i,isSelected:r,isDisabled:e.isDisabled||!1,buttonProps:N(a,{"aria-pressed":r})}}function Od(e,t){let{"aria-label":n,"aria-labelledby":r,orientation:i=`horizontal`}=e,[a,s]=(0,o.useState)(!1);c(()=>{s(!!(t.current&&t.current.parentElement?.closest(`[role="toolbar"]`)))});let{direction:l}=rn(),u=l===`rtl`&&i===`horizontal`,d=Uo(t),f=e=>{if(W(e.currentTarget,K(e))){if(i===`horizontal`&&e.key===`ArrowRight`||i===`vertical`&&e.key===`ArrowDown`)u?d.focusPrevious():d.focusNext();else if(i===`horizontal`&&e.key===`ArrowLeft`||i===`vertical`&&e.key===`ArrowUp`)u?d.focusNext():d.focusPrevious();else if(e.key===`Tab`){p.current=G(),e.shiftKey?d.focusFirst():d.focusLast();return}else return;e.stopPropagation(),e.preventDefault()}},p=(0,o.useRef)(null),m=e=>{!W(e.currentTarget,e.relatedTarget)&&!p.current&&(p.current=K(e))},h=e=>{p.current&&!W(e.currentTarget,e.relatedTarget)&&W(t.current,K(e))&&(p.current?.focus(),p.current=null)};return{toolbarProps:{...J(e,{labelable:!0}),role:a?`group`:`toolbar`,"aria-orientation":i,"aria-label":n,"aria-labelledby":n==null?r:void 0,onKeyDownCapture:a?void 0:f,onFocusCapture:a?void 0:h,onBlurCapture:a?void 0:m}}}function kd(e,t,n){let{isDisabled:r}=e,{toolbarProps:i}=Od(e,n);return{groupProps:{...i,role:t.selectionMode===`single`?`radiogroup`:i.role,"aria-disabled":r}}}function Ad(e,t,n){let r={isSelected:t.selectedKeys.has(e.id),defaultSelected:!1,setSelected(n){t.setSelected(e.id,n)},toggle(){t.toggleKey(e.id)}},{isPressed:i,isSelected:a,isDisabled:o,buttonProps:s}=Dd({...e,id:void 0,isDisabled:e.isDisabled||t.isDisabled},r,n);return t.selectionMode===`single`&&(s.role=`radio`,s[`aria-checked`]=r.isSelected,delete s[`aria-pressed`]),{isPressed:i,isSelected:a,isDisabled:o,buttonProps:s}}function jd(e){let{selectionMode:t=`single`,disallowEmptySelection:n,isDisabled:r=!1}=e,[i,a]=bn((0,o.useMemo)(()=>e.selectedKeys?new Set(e.selectedKeys):void 0,[e.selectedKeys]),(0,o.useMemo)(()=>e.defaultSelectedKeys?new Set(e.defaultSelectedKeys):new Set,[e.defaultSelectedKeys]),e.onSelectionChange);return{selectionMode:t,isDisabled:r,selectedKeys:i,setSelectedKeys:a,toggleKey(e){let r;t===`multiple`?(r=new Set(i),r.has(e)&&(!n||r.size>1)?r.delete(e):r.add(e)):r=new Set(i.has(e)&&!n?[]:[e]),a(r)},setSelected(e,t){t!==i.has(e)&&this.toggleKey(e)}}}var Md=(0,o.createContext)({}),Nd=(0,o.createContext)(null),Pd=(0,o.forwardRef)(function(e,t){[e,t]=z(e,t,Md);let n=jd(e),{groupProps:r}=kd(e,n,t),i=L({...e,values:{orientation:e.orientation||`horizontal`,isDisabled:n.isDisabled,state:n},defaultClassName:`react-aria-ToggleButtonGroup`}),a=J(e,{global:!0});return o.createElement(V.div,{...N(a,i,r),ref:t,slot:e.slot||void 0,"data-orientation":e.orientation||`horizontal`,"data-disabled":e.isDisabled||void 0},o.createElement(Nd.Provider,{value:n},o.createElement(po,null,i.children)))}),Fd=(0,o.createContext)({}),Id=(0,o.forwardRef)(function(e,t){[e,t]=z(e,t,Fd);let n=(0,o.useContext)(Nd),r=va(n&&e.id!=null?{isSelected:n.selectedKeys.has(e.id),onChange(t){n.setSelected(e.id,t)}}:e),{buttonProps:i,isPressed:a,isSelected:s,isDisabled:c}=n&&e.id!=null?Ad({...e,id:e.id},n,t):Dd({...e,id:e.id==null?void 0:String(e.id)},r,t),{focusProps:l,isFocused:u,isFocusVisible:d}=ui(e),{hoverProps:f,isHovered:p}=gi({...e,isDisabled:c}),m=L({...e,id:void 0,values:{isHovered:p,isPressed:a,isFocused:u,isSelected:r.isSelected,isFocusVisible:d,isDisabled:c,state:r},defaultClassName:`react-aria-ToggleButton`}),h=J(e,{global:!0});return delete h.id,delete h.onClick,o.createElement(V.button,{...N(h,m,i,l,f),ref:t,slot:e.slot||void 0,"data-focused":u||void 0,"data-disabled":c||void 0,"data-pressed":a||void 0,"data-selected":s||void 0,"data-hovered":p||void 0,"data-focus-visible":d||void 0},o.createElement(mo.Provider,{value:{isSelected:s}},m.children))});function Ld(e,t){if(e instanceof RegExp)return{keys:!1,pattern:e};var n,r,i,a,o=[],s=``,c=e.split(`/`);for(c[0]||c.shift();i=c.shift();)n=i[0],n===`*`?(o.push(n),s+=i[1]===`?`?`(?:/(.*))?`:`/(.*)`):n===`:`?(r=i.indexOf(`?`,1),a=i.indexOf(`.`,1),o.push(i.substring(1,~r?r:~a?a:i.length)),s+=~r&&!~a?`(?:/([^/]+?))?`:`/([^/]+?)`,~a&&(s+=(~r?`?`:``)+`\\`+i.substring(a))):s+=`/`+i;return{keys:o,pattern:RegExp(`^`+s+(t?`(?=$|/)`:`/?$`),`i`)}}var Rd=o.useInsertionEffect,zd=typeof window<`u`&&window.document!==void 0&&window.document.createElement!==void 0?o.useLayoutEffect:o.useEffect,Bd=Rd||zd,Vd=e=>{let t=o.useRef([e,(...e)=>t[0](...e)]).current;return Bd(()=>{t[0]=e}),t[1]},Hd=[`popstate`,`pushState`,`replaceState`,`hashchange`],Ud=[],Wd=()=>Ud.forEach(e=>e()),Gd=e=>(Ud.push(e)===1&&Hd.forEach(e=>addEventListener(e,Wd)),()=>{Ud=Ud.filter(t=>t!==e),Ud.length||Hd.forEach(e=>removeEventListener(e,Wd))}),Kd=(e,t)=>(0,pr.useSyncExternalStore)(Gd,e,t),qd=()=>location.search,Jd=({ssrSearch:e}={})=>Kd(qd,e==null?qd:()=>e),Yd=()=>location.pathname,Xd=({ssrPath:e}={})=>Kd(Yd,e==null?Yd:()=>e),Zd=(e,{replace:t=!1,state:n=null}={})=>history[t?`replaceState`:`pushState`](n,``,e),Qd=e=>[Xd(e),Zd],$d=Symbol.for(`wouter_v3`);if(typeof history<`u`&&window[$d]===void 0){for(let e of[`pushState`,`replaceState`]){let t=history[e];history[e]=function(){let n=t.apply(this,arguments),r=new Event(e);return r.arguments=arguments,dispatchEvent(r),n}}Object.defineProperty(window,$d,{value:!0})}var ef=(e=``)=>e===`/`?``:e,tf=(e,t)=>e[0]===`~`?e.slice(1):ef(t)+e,nf=(e,t)=>(e=rf(ef(e)),t=rf(t),!e||(t.toLowerCase()+`/`).startsWith(e.toLowerCase()+`/`)?t.slice(e.length)||`/`:`~`+t),rf=e=>{try{return e.includes(`%`)?decodeURI(e):e}catch{return e}},af=e=>rf(e[0]===`?`?e.slice(1):e),of={hook:Qd,searchHook:Jd,parser:Ld,base:``,ssrPath:void 0,ssrSearch:void 0,ssrContext:void 0,hrefs:e=>e,aroundNav:(e,t,n)=>e(t,n)},sf=(0,o.createContext)(of),cf=()=>(0,o.useContext)(sf),lf={},uf=(0,o.createContext)(lf),df=()=>(0,o.useContext)(uf),ff=(e,t=e.base)=>nf(t,e.hook(e)[0]),pf=e=>{let[t,n]=e.hook(e);return[nf(e.base,t),Vd((t,r)=>e.aroundNav(n,tf(t,e.base),r))]},mf=()=>pf(cf()),hf=()=>{let e=cf();return af(e.searchHook(e))},gf=(e,t,n,r)=>{let{pattern:i,keys:a}=t instanceof RegExp?{pattern:t}:e(t||`*`,r),o=i.exec(n);if(!o)return[!1,null];let s={};for(let e=1;e<o.length;e++)s[e-1]=o[e];if(a)for(let e=0;e<a.length;e++)s[a[e]]=o[e+1];else Object.assign(s,o.groups);return r?[!0,s,o[0]]:[!0,s]},_f=({children:e,...t})=>{let n=cf(),r=t.hook?of:n,i=r;if(t.ssrPath){let[e,n=t.ssrSearch??``]=t.ssrPath.split(`?`);e&&(t.ssrSearch=n,t.ssrPath=e)}t.hrefs=t.hrefs??t.hook?.hrefs,t.searchHook=t.searchHook??t.hook?.searchHook;let a=(0,o.useRef)(r),s=a.current,c=s;for(let e in r){let n=e===`base`?r[e]+(t[e]??``):t[e]??r[e];n!==c[e]&&(s===c&&(a.current=c={...c}),c[e]=n),(n!==r[e]||n!==i[e])&&(i=c)}return(0,o.createElement)(sf.Provider,{value:i},e)},vf=({children:e,component:t},n)=>t?(0,o.createElement)(t,{params:n}):typeof e==`function`?e(n):e,yf=e=>{let t=(0,o.useRef)(lf),n=t.current,r=Object.keys(e);return t.current=r.length!==Object.keys(n).length||r.some(t=>e[t]!==n[t])?e:n};function bf(){let[e,t]=mf(),n=hf(),r=(0,o.useMemo)(()=>new URLSearchParams(n),[n]),i=r;return[r,Vd((n,r)=>{i=new URLSearchParams(typeof n==`function`?n(i):n);let a=i.toString();t(e+(a?`?`+a:``),r)})]}var xf=({path:e,nest:t,match:n,...r})=>{let i=cf(),a=ff(i),[s,c,l]=n??gf(i.parser,e,a,t),u=yf({...df(),...c});if(!s)return null;let d=vf(r,u);return(0,o.createElement)(uf.Provider,{value:u},l?(0,o.createElement)(_f,{base:l},d):d)},Sf=(0,o.forwardRef)((e,t)=>{let n=cf(),[r,i]=pf(n),{to:a=``,href:s=a,onClick:c,asChild:l,children:u,className:d,replace:f,state:p,transition:m,...h}=e;return h.onClick=Vd(t=>{t.ctrlKey||t.metaKey||t.altKey||t.shiftKey||t.button!==0||(c?.(t),t.defaultPrevented||(t.preventDefault(),i(s,e)))}),h.href=n.hrefs(s[0]===`~`?s.slice(1):n.base+s,n),d!==void 0&&(h.className=d?.call?d(r===s):d),t&&(h.ref=t),l&&(0,o.isValidElement)(u)?(0,o.cloneElement)(u,h):(0,o.createElement)(`a`,h,u)}),Cf=(e,t=[])=>{if(Array.isArray(e))for(let n of e)Cf(n&&n.type===o.Fragment?n.props.children:n,t);else t.push(e);return t},wf=({children:e,location:t})=>{let n=cf(),r=ff(n);for(let i of Cf(e)){let e=0;if((0,o.isValidElement)(i)&&(e=gf(n.parser,i.props.path,t||r,i.props.nest))[0])return(0,o.cloneElement)(i,{match:e})}return null};function Tf(e){return e===null?`null`:Array.isArray(e)?`array`:typeof e}function Ef(e){return Tf(e)===`object`}function Df(e){return Array.isArray(e)&&e.length>0&&e.every(e=>`message`in e)}function Of(e,t){return e.length<124?e:t}var kf=(e=>(e[e.InternalServerError=4500]=`InternalServerError`,e[e.InternalClientError=4005]=`InternalClientError`,e[e.BadRequest=4400]=`BadRequest`,e[e.BadResponse=4004]=`BadResponse`,e[e.Unauthorized=4401]=`Unauthorized`,e[e.Forbidden=4403]=`Forbidden`,e[e.SubprotocolNotAcceptable=4406]=`SubprotocolNotAcceptable`,e[e.ConnectionInitialisationTimeout=4408]=`ConnectionInitialisationTimeout`,e[e.ConnectionAcknowledgementTimeout=4504]=`ConnectionAcknowledgementTimeout`,e[e.SubscriberAlreadyExists=4409]=`SubscriberAlreadyExists`,e[e.TooManyInitialisationRequests=4429]=`TooManyInitialisationRequests`,e))(kf||{}),Af=(e=>(e.ConnectionInit=`connection_init`,e.ConnectionAck=`connection_ack`,e.Ping=`ping`,e.Pong=`pong`,e.Subscribe=`subscribe`,e.Next=`next`,e.Error=`error`,e.Complete=`complete`,e))(Af||{});function jf(e){if(!Ef(e))throw Error(`Message is expected to be an object, but got ${Tf(e)}`);if(!e.type)throw Error(`Message is missing the 'type' property`);if(typeof e.type!=`string`)throw Error(`Message is expects the 'type' property to be a string, but got ${Tf(e.type)}`);switch(e.type){case`connection_init`:case`connection_ack`:case`ping`:case`pong`:if(e.payload!=null&&!Ef(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an object or nullish or missing, but got "${e.payload}"`);break;case`subscribe`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${Tf(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);if(!Ef(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an object, but got ${Tf(e.payload)}`);if(typeof e.payload.query!=`string`)throw Error(`"${e.type}" message payload expects the 'query' property to be a string, but got ${Tf(e.payload.query)}`);if(e.payload.variables!=null&&!Ef(e.payload.variables))throw Error(`"${e.type}" message payload expects the 'variables' property to be a an object or nullish or missing, but got ${Tf(e.payload.variables)}`);if(e.payload.operationName!=null&&Tf(e.payload.operationName)!==`string`)throw Error(`"${e.type}" message payload expects the 'operationName' property to be a string or nullish or missing, but got ${Tf(e.payload.operationName)}`);if(e.payload.extensions!=null&&!Ef(e.payload.extensions))throw Error(`"${e.type}" message payload expects the 'extensions' property to be a an object or nullish or missing, but got ${Tf(e.payload.extensions)}`);break;case`next`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${Tf(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);if(!Ef(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an object, but got ${Tf(e.payload)}`);break;case`error`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${Tf(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);if(!Df(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an array of GraphQL errors, but got ${JSON.stringify(e.payload)}`);break;case`complete`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${Tf(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);break;default:throw Error(`Invalid message 'type' property "${e.type}"`)}return e}function Mf(e,t){return jf(typeof e==`string`?JSON.parse(e,t):e)}function Nf(e,t){return jf(e),JSON.stringify(e,t)}function Pf(e){let{url:t,connectionParams:n,lazy:r=!0,onNonLazyError:i=console.error,lazyCloseTimeout:a=0,keepAlive:o=0,disablePong:s,connectionAckWaitTimeout:c=0,retryAttempts:l=5,retryWait:u=async function(e){let t=2**e;await new Promise(e=>setTimeout(e,t*1e3+Math.floor(Math.random()*2700+300)))},shouldRetry:d=If,on:f,webSocketImpl:p,generateID:m=function(){return`xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx`.replace(/[xy]/g,e=>{let t=Math.random()*16|0;return(e==`x`?t:t&3|8).toString(16)})},jsonMessageReplacer:h,jsonMessageReviver:g}=e,_;if(p){if(!Rf(p))throw Error(`Invalid WebSocket implementation provided`);_=p}else typeof WebSocket<`u`?_=WebSocket:typeof global<`u`?_=global.WebSocket||global.MozWebSocket:typeof window<`u`&&(_=window.WebSocket||window.MozWebSocket);if(!_)throw Error("WebSocket implementation missing; on Node you can `import WebSocket from 'ws';` and pass `webSocketImpl: WebSocket` to `createClient`");let v=_,y=(()=>{let e=(()=>{let e={};return{on(t,n){return e[t]=n,()=>{delete e[t]}},emit(t){`id`in t&&e[t.id]?.(t)}}})(),t={connecting:f?.connecting?[f.connecting]:[],opened:f?.opened?[f.opened]:[],connected:f?.connected?[f.connected]:[],ping:f?.ping?[f.ping]:[],pong:f?.pong?[f.pong]:[],message:f?.message?[e.emit,f.message]:[e.emit],closed:f?.closed?[f.closed]:[],error:f?.error?[f.error]:[]};return{onMessage:e.on,on(e,n){let r=t[e];return r.push(n),()=>{let e=r.indexOf(n);e>-1&&r.splice(e,1)}},emit(e,...n){for(let r of[...t[e]])r(...n)}}})();function b(e){let t=[y.on(`error`,n=>{t.forEach(e=>e()),e(n)}),y.on(`closed`,n=>{t.forEach(e=>e()),e(n)})];return()=>t.forEach(e=>e())}let x,S=0,C,w=!1,T=0,E=!1;async function D(){clearTimeout(C);let[e,r]=await(x??=new Promise((e,r)=>(async()=>{if(w){if(await u(T),!S)return x=void 0,r({code:1e3,reason:`All Subscriptions Gone`});T++}y.emit(`connecting`,w);let i=new v(typeof t==`function`?await t():t,`graphql-transport-ws`),a,l;function d(){isFinite(o)&&o>0&&(clearTimeout(l),l=setTimeout(()=>{i.readyState===v.OPEN&&(i.send(Nf({type:Af.Ping})),y.emit(`ping`,!1,void 0))},o))}b(e=>{x=void 0,clearTimeout(a),clearTimeout(l),r(e),e instanceof Ff&&(i.close(4499,`Terminated`),i.onerror=null,i.onclose=null)}),i.onerror=e=>y.emit(`error`,e),i.onclose=e=>y.emit(`closed`,e),i.onopen=async()=>{try{y.emit(`opened`,i);let e=typeof n==`function`?await n():n;if(i.readyState!==v.OPEN)return;i.send(Nf(e?{type:Af.ConnectionInit,payload:e}:{type:Af.ConnectionInit},h)),isFinite(c)&&c>0&&(a=setTimeout(()=>{i.close(kf.ConnectionAcknowledgementTimeout,`Connection acknowledgement timeout`)},c)),d()}catch(e){y.emit(`error`,e),i.close(kf.InternalClientError,Of(e instanceof Error?e.message:String(e),`Internal client error`))}};let f=!1;i.onmessage=({data:t})=>{try{let n=Mf(t,g);if(y.emit(`message`,n),n.type===`ping`||n.type===`pong`){y.emit(n.type,!0,n.payload),n.type===`pong`?d():s||(i.send(Nf(n.payload?{type:Af.Pong,payload:n.payload}:{type:Af.Pong},h)),y.emit(`pong`,!1,n.payload));return}if(f)return;if(n.type!==Af.ConnectionAck)throw Error(`First message cannot be of type ${n.type}`);clearTimeout(a),f=!0,y.emit(`connected`,i,n.payload,w),w=!1,T=0;let r=new Promise((e,t)=>b(t));r.catch(()=>{}),e([i,r])}catch(e){i.onmessage=null,y.emit(`error`,e),i.close(kf.BadResponse,Of(e instanceof Error?e.message:String(e),`Bad response`))}}})()));e.readyState===v.CLOSING&&await r;let i=()=>{},l=new Promise(e=>i=e);return[e,i,new Promise((t,n)=>{let i=b(n);e.readyState!==v.OPEN&&r.catch(n),l.then(()=>{if(i(),!S){let t=()=>e.close(1e3,`Normal Closure`);isFinite(a)&&a>0?(clearTimeout(C),C=setTimeout(()=>{!S&&e.readyState===v.OPEN&&t()},a)):t()}t()})})]}function O(e){if(If(e)&&(Lf(e.code)||[kf.InternalServerError,kf.InternalClientError,kf.BadRequest,kf.BadResponse,kf.Unauthorized,kf.SubprotocolNotAcceptable,kf.SubscriberAlreadyExists,kf.TooManyInitialisationRequests].includes(e.code)))throw e;if(E)return!1;if(If(e)&&e.code===1e3)return S>0;if(!l||T>=l||!d(e))throw e;return w=!0}r||(async()=>{for(S++;;)try{let[,,e]=await D();await e}catch(e){try{if(!O(e))return}catch(e){return i?.(e)}}})();function k(e,t){let n=m(e),r=!1,i=!1,a=()=>{S--,r=!0};return(async()=>{for(S++;;)try{let[o,s,c]=await D();if(r)return c.catch(()=>{}),s();let l=y.onMessage(n,e=>{switch(e.type){case Af.Next:t.next(e.payload);return;case Af.Error:i=!0,r=!0,t.error(e.payload),a();return;case Af.Complete:r=!0,a();return}});o.send(Nf({id:n,type:Af.Subscribe,payload:e},h)),a=()=>{!r&&o.readyState===v.OPEN&&o.send(Nf({id:n,type:Af.Complete},h)),S--,r=!0,s()},await c.finally(l);return}catch(e){if(!O(e))return}})().then(()=>{i||t.complete()}).catch(e=>{t.error(e)}),()=>{r||a()}}return{on:y.on,subscribe:k,iterate(e){let t=[],n={done:!1,error:null,resolve:()=>{}},r=k(e,{next(e){t.push(e),n.resolve()},error(e){n.done=!0,n.error=e,n.resolve()},complete(){n.done=!0,n.resolve()}}),i=async function*(){for(;;){for(t.length||await new Promise(e=>n.resolve=e);t.length;)yield t.shift();if(n.error)throw n.error;if(n.done)return}}();return i.throw=async e=>(n.done||(n.done=!0,n.error=e,n.resolve()),{done:!0,value:void 0}),i.return=async()=>(r(),{done:!0,value:void 0}),i},async dispose(){if(E=!0,x){let[e]=await x;e.close(1e3,`Normal Closure`)}},terminate(){x&&y.emit(`closed`,new Ff)}}}var Ff=class extends Error{name=`TerminatedCloseEvent`;message=`4499: Terminated`;code=4499;reason=`Terminated`;wasClean=!1};function If(e){return Ef(e)&&`code`in e&&`reason`in e}function Lf(e){return![1e3,1001,1006,1005,1012,1013,1014].includes(e)&&e>=1e3&&e<=1999}function Rf(e){return typeof e==`function`&&`constructor`in e&&`CLOSED`in e&&`CLOSING`in e&&`CONNECTING`in e&&`OPEN`in e}var zf=class extends Error{status;code;constructor(e,t,n){super(n),this.status=e,this.code=t}};async function Bf(e,...[t]){let n;try{n=await fetch(`/graphql`,{method:`POST`,headers:{"Content-Type":`application/json`,Accept:`application/json`},body:JSON.stringify({query:e.toString(),variables:t??{}})})}catch{throw new zf(0,`OFFLINE`,`the server did not answer`)}let r=await n.json().catch(()=>null),i=r?.errors?.[0];if(i)throw new zf(n.status,i.extensions?.code??``,i.message);if(!r?.data)throw new zf(n.ok?502:n.status,``,`the answer is not GraphQL`);return r.data}var Vf=Pf({url:`${location.protocol===`https:`?`wss`:`ws`}://${location.host}/graphql`,lazy:!0,retryAttempts:1e3,shouldRetry:()=>!0,keepAlive:2e4});function Hf(e,t,n,r){return Vf.subscribe({query:e.toString(),variables:t},{next:e=>{r(!e.data),e.data&&n(e.data)},error:()=>r(!0),complete:()=>{}})}function Uf(e){let t=[];for(let n of e?.edges??[])n?.node&&t.push(n.node);return t}function Wf(e,t){if(!e||!(`id`in e))throw new zf(200,`NOT_FOUND`,`There is no such ${t}, or none that you may see`);return e}function Gf(e){return e instanceof zf?e.status===0||e.status===502?{kind:`offline`,title:`The server cannot be reached`,text:`Nothing was changed. Check that fellowplan is running, then try again.`}:e.status===401||e.code===`UNAUTHENTICATED`||e.code===`UNAUTHORIZED`?{kind:`signed-out`,title:`Sign in to see this`,text:Kf(e.message)}:e.status===429?{kind:`refused`,title:`Too many requests`,text:`Wait a minute and try again.`}:e.code===`FORBIDDEN`?{kind:`refused`,title:`This is not yours to see`,text:Kf(e.message)}:e.code===`NOT_FOUND`?{kind:`refused`,title:`It is not there`,text:Kf(e.message)}:{kind:`broken`,title:`The server refused the request`,text:Kf(e.message)}:{kind:`broken`,title:`Something went wrong`,text:Kf(e instanceof Error?e.message:String(e))}}function Kf(e){let t=e.trim();return t&&t[0].toUpperCase()+t.slice(1)+(/[.!?…]$/.test(t)?``:`.`)}var Q=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new Q(`
    fragment BookRotation on Rotation {
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
    `,{fragmentName:`BookRotation`}),new Q(`
    fragment BookMentor on Mentor {
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
    `,{fragmentName:`BookMentor`}),new Q(`
    fragment BookSite on Site {
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
    `,{fragmentName:`BookSite`}),new Q(`
    fragment Word on Approval {
  id
  role
  decision
  note
  createdAt
  subjectVersion
  account {
    id
    name
  }
}
    `,{fragmentName:`Word`}),new Q(`
    fragment ElectiveAsked on ElectiveRequest {
  id
  version
  state
  objective
  blocks
  firstBlockID
  enrollmentID
  decidedOn
  decisionNote
  createdAt
  scenarioID
  mentorID
  rotationID
  enrollment {
    id
    academicYearID
    fellow {
      id
      name
    }
  }
  mentor {
    id
    name
  }
  rotation {
    id
    title
  }
  firstBlock {
    id
    title
    startsOn
  }
  approvals(
    first: 10
    orderBy: {field: CREATED_AT, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        ...Word
      }
    }
  }
}
    fragment Word on Approval {
  id
  role
  decision
  note
  createdAt
  subjectVersion
  account {
    id
    name
  }
}`,{fragmentName:`ElectiveAsked`}),new Q(`
    fragment OffsiteAsked on OffsiteRequest {
  id
  version
  state
  objective
  initiative
  blocks
  firstBlockID
  enrollmentID
  decidedOn
  decisionNote
  createdAt
  scenarioID
  mentorID
  offsiteOptionID
  fundingCents
  fundingSource
  enrollment {
    id
    academicYearID
    fellow {
      id
      name
    }
  }
  mentor {
    id
    name
  }
  offsiteOption {
    id
    title
    rotationID
    site {
      id
      title
      city
    }
  }
  firstBlock {
    id
    title
    startsOn
  }
  approvals(
    first: 10
    orderBy: {field: CREATED_AT, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        ...Word
      }
    }
  }
}
    fragment Word on Approval {
  id
  role
  decision
  note
  createdAt
  subjectVersion
  account {
    id
    name
  }
}`,{fragmentName:`OffsiteAsked`}),new Q(`
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
    fragment Supposed on PlannedCell {
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
    `,{fragmentName:`Supposed`}),new Q(`
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
    fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}
    `,{fragmentName:`OpenPoint`}),new Q(`
    fragment WhatIf on WhatIfAnswer {
  schedule {
    id
    number
    title
    state
  }
  baseVersion
  mode
  possible
  proved
  gap
  sentence
  others
  elapsedMs
  steps {
    kind
    sentence
  }
  clash {
    sentence
    kind
    needed
    available
    certainty
    advice
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
  moves {
    enrollmentID
    fellow {
      id
      name
    }
    block {
      id
      name
    }
    before {
      ...Supposed
    }
    after {
      ...Supposed
    }
    asked
    because
  }
  breachesMade {
    ...BreachHere
  }
  breachesMended {
    ...BreachHere
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
  rules {
    rule
    title
    tier
    change {
      value
    }
  }
  fellows {
    enrollmentID
    name
    cells
    burdensBefore
    burdensAfter
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
      change {
        value
      }
    }
    burden {
      change {
        value
      }
    }
  }
  nobody {
    change {
      value
    }
  }
  wishes {
    before
    after
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
    before
    after
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
  }
  loads {
    kind
    before
    after
    capacity
    of {
      id
      name
    }
    block {
      id
      name
    }
  }
  open {
    ...OpenPoint
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
fragment Supposed on PlannedCell {
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
fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}`,{fragmentName:`WhatIf`}),new Q(`
    fragment Possibility on ElectiveEntry {
  rotationID
  offsiteOptionID
  blockIDs
  state
  proved
  sentence
  reason
  others
  breaks {
    key
    sentence
  }
  moves {
    enrollmentID
    blockID
    rotationBeforeID
    offsiteOptionBeforeID
    rotationAfterID
    offsiteOptionAfterID
  }
  loss {
    value
  }
  payers {
    enrollmentID
    fellow {
      name
    }
    change {
      value
    }
  }
  open {
    ...OpenPoint
  }
}
    fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}`,{fragmentName:`Possibility`}),new Q(`
    fragment ScenarioHead on Scenario {
  id
  version
  title
  shared
  state
  mode
  feasible
  solvedAt
  updatedAt
  ownerID
  scheduleID
  baseVersion
  owner {
    id
    name
  }
  schedule {
    id
    number
    title
    state
    academicYearID
  }
  changes(
    first: 50
    orderBy: {field: POSITION, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        id
        kind
        position
        sentence
        payload
      }
    }
  }
}
    `,{fragmentName:`ScenarioHead`}),new Q(`
    fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
}
    `,{fragmentName:`State`}),new Q(`
    fragment Moved on WhatIfConflict {
  kind
  sentence
  wasVersion
  nowVersion
  was {
    id
    number
    title
    state
  }
  now {
    id
    number
    title
    state
  }
  cells {
    kind
    enrollmentID
    fellow {
      id
      name
    }
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
}
    fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
}`,{fragmentName:`Moved`}),new Q(`
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
    `,{fragmentName:`ScheduleHead`}),new Q(`
    fragment RotationName on Rotation {
  id
  code
  title
  kind
  about
  needsMentor
  siteID
}
    `,{fragmentName:`RotationName`}),new Q(`
    fragment MentorName on Mentor {
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
    `,{fragmentName:`MentorName`}),new Q(`
    fragment SiteName on Site {
  id
  code
  title
  city
  kind
}
    `,{fragmentName:`SiteName`}),new Q(`
    fragment OptionName on OffsiteOption {
  id
  code
  title
  rotationID
  siteID
  slots
}
    `,{fragmentName:`OptionName`});var qf=new Q(`
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
}`),Jf=new Q(`
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
}`),Yf=new Q(`
    query Readiness($id: ID!) {
  node(id: $id) {
    ... on Schedule {
      id
      canPublish {
        approvalsNeeded
        approvalsHave
        awaited
      }
    }
  }
}
    `),Xf=new Q(`
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
}`),Zf=new Q(`
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
}`),Qf=new Q(`
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
    `),$f=new Q(`
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
    `),ep=new Q(`
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
    mutation RankWishes($input: RankWishesInput!) {
  rankWishes(input: $input) {
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
    `),fp=new Q(`
    query Credits($id: ID!) {
  node(id: $id) {
    ... on Enrollment {
      id
      track {
        id
        requirements(
          first: 60
          orderBy: {field: POSITION, direction: ASC}
          where: {archivedAtIsNil: true}
        ) {
          edges {
            node {
              id
              title
            }
          }
        }
      }
      credits(first: 50, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            version
            kind
            blocks
            reason
            rotation {
              id
              title
            }
            requirement {
              id
              title
            }
          }
        }
      }
    }
  }
}
    `),pp=new Q(`
    mutation CreateCredit($input: CreateCreditInput!) {
  createCredit(input: $input) {
    credit {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),mp=new Q(`
    mutation UpdateCredit($input: UpdateCreditInput!) {
  updateCredit(input: $input) {
    credit {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),hp=new Q(`
    mutation ArchiveCredit($input: ArchiveCreditInput!) {
  archiveCredit(input: $input) {
    credit {
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
    `),_p=new Q(`
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
    `),vp=new Q(`
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
    `),yp=new Q(`
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
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...BookRotation
          }
        }
      }
      mentors(first: 60, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...BookMentor
          }
        }
      }
      sites(first: 40, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...BookSite
          }
        }
      }
    }
  }
}
    fragment BookRotation on Rotation {
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
fragment BookMentor on Mentor {
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
fragment BookSite on Site {
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
}`),bp=new Q(`
    query MoreRotations($id: ID!, $after: Cursor) {
  node(id: $id) {
    ... on Program {
      id
      rotations(first: 60, after: $after, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...BookRotation
          }
        }
      }
    }
  }
}
    fragment BookRotation on Rotation {
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
}`),xp=new Q(`
    query MoreMentors($id: ID!, $after: Cursor) {
  node(id: $id) {
    ... on Program {
      id
      mentors(first: 60, after: $after, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...BookMentor
          }
        }
      }
    }
  }
}
    fragment BookMentor on Mentor {
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
}`),Sp=new Q(`
    query MoreSites($id: ID!, $after: Cursor) {
  node(id: $id) {
    ... on Program {
      id
      sites(first: 40, after: $after, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...BookSite
          }
        }
      }
    }
  }
}
    fragment BookSite on Site {
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
}`),Cp=new Q(`
    query Exports($id: ID!) {
  node(id: $id) {
    ... on Schedule {
      id
      exports {
        format
        title
        about
        url
      }
    }
  }
}
    `),wp=new Q(`
    query Feeds($program: ID!) {
  calendarFeeds(
    first: 50
    orderBy: {field: CREATED_AT, direction: DESC}
    where: {programID: $program, revokedAtIsNil: true}
  ) {
    edges {
      node {
        id
        title
        subject
        hint
        lastReadAt
        createdAt
        account {
          id
          name
        }
        fellow {
          id
          name
        }
        mentor {
          id
          name
        }
        rotation {
          id
          title
        }
        site {
          id
          title
        }
      }
    }
  }
}
    `),Tp=new Q(`
    mutation CreateFeed($input: CreateCalendarFeedInput!) {
  createCalendarFeed(input: $input) {
    calendarFeed {
      id
    }
    url
    userErrors {
      code
      field
      message
    }
  }
}
    `),Ep=new Q(`
    mutation RevokeFeed($input: RevokeCalendarFeedInput!) {
  revokeCalendarFeed(input: $input) {
    calendarFeed {
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
    `),Op=new Q(`
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
    `),kp=new Q(`
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
    `),Ap=new Q(`
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
    `),jp=new Q(`
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
    `),Mp=new Q(`
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
    `),Np=new Q(`
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
    `),Pp=new Q(`
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
    `),Fp=new Q(`
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
    `),Ip=new Q(`
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
    `),Lp=new Q(`
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
    `),Rp=new Q(`
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
    `),zp=new Q(`
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
    `),Bp=new Q(`
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
    `),Vp=new Q(`
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
    `),Hp=new Q(`
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
    `),Up=new Q(`
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
    `),Wp=new Q(`
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
    `);var Gp=new Q(`
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
    `),Kp=new Q(`
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
    `),qp=new Q(`
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
    `),Jp=new Q(`
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
    `),Yp=new Q(`
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
    `),Xp=new Q(`
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
    `),Zp=new Q(`
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
    `),Qp=new Q(`
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
    `),$p=new Q(`
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
    `),em=new Q(`
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
    `),tm=new Q(`
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
    `),nm=new Q(`
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
    `),rm=new Q(`
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
    `),im=new Q(`
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
    `),am=new Q(`
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
    `),om=new Q(`
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
    `),sm=new Q(`
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
    `);var cm=new Q(`
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
    `),lm=new Q(`
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
    `),um=new Q(`
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
    `);var dm=new Q(`
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
    `);new Q(`
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
    `);var fm=new Q(`
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
    `),pm=new Q(`
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
    `),mm=new Q(`
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
    `),hm=new Q(`
    query ElectivesAsked($program: ID!, $after: Cursor) {
  electiveRequests(
    first: 50
    after: $after
    orderBy: {field: CREATED_AT, direction: DESC}
    where: {programID: $program, archivedAtIsNil: true, stateNEQ: DRAFT}
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ElectiveAsked
        consequenceAnswer {
          sentence
        }
      }
    }
  }
}
    fragment Word on Approval {
  id
  role
  decision
  note
  createdAt
  subjectVersion
  account {
    id
    name
  }
}
fragment ElectiveAsked on ElectiveRequest {
  id
  version
  state
  objective
  blocks
  firstBlockID
  enrollmentID
  decidedOn
  decisionNote
  createdAt
  scenarioID
  mentorID
  rotationID
  enrollment {
    id
    academicYearID
    fellow {
      id
      name
    }
  }
  mentor {
    id
    name
  }
  rotation {
    id
    title
  }
  firstBlock {
    id
    title
    startsOn
  }
  approvals(
    first: 10
    orderBy: {field: CREATED_AT, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        ...Word
      }
    }
  }
}`),gm=new Q(`
    query OffsiteAskedFor($program: ID!, $after: Cursor) {
  offsiteRequests(
    first: 50
    after: $after
    orderBy: {field: CREATED_AT, direction: DESC}
    where: {programID: $program, archivedAtIsNil: true, stateNEQ: DRAFT}
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OffsiteAsked
        consequenceAnswer {
          sentence
        }
      }
    }
  }
}
    fragment Word on Approval {
  id
  role
  decision
  note
  createdAt
  subjectVersion
  account {
    id
    name
  }
}
fragment OffsiteAsked on OffsiteRequest {
  id
  version
  state
  objective
  initiative
  blocks
  firstBlockID
  enrollmentID
  decidedOn
  decisionNote
  createdAt
  scenarioID
  mentorID
  offsiteOptionID
  fundingCents
  fundingSource
  enrollment {
    id
    academicYearID
    fellow {
      id
      name
    }
  }
  mentor {
    id
    name
  }
  offsiteOption {
    id
    title
    rotationID
    site {
      id
      title
      city
    }
  }
  firstBlock {
    id
    title
    startsOn
  }
  approvals(
    first: 10
    orderBy: {field: CREATED_AT, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        ...Word
      }
    }
  }
}`),_m=new Q(`
    query RequestWhole($id: ID!) {
  elective: node(id: $id) {
    ... on ElectiveRequest {
      ...ElectiveAsked
      consequenceAnswer {
        ...WhatIf
      }
    }
  }
  offsite: node(id: $id) {
    ... on OffsiteRequest {
      ...OffsiteAsked
      consequenceAnswer {
        ...WhatIf
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
}
fragment Word on Approval {
  id
  role
  decision
  note
  createdAt
  subjectVersion
  account {
    id
    name
  }
}
fragment ElectiveAsked on ElectiveRequest {
  id
  version
  state
  objective
  blocks
  firstBlockID
  enrollmentID
  decidedOn
  decisionNote
  createdAt
  scenarioID
  mentorID
  rotationID
  enrollment {
    id
    academicYearID
    fellow {
      id
      name
    }
  }
  mentor {
    id
    name
  }
  rotation {
    id
    title
  }
  firstBlock {
    id
    title
    startsOn
  }
  approvals(
    first: 10
    orderBy: {field: CREATED_AT, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        ...Word
      }
    }
  }
}
fragment OffsiteAsked on OffsiteRequest {
  id
  version
  state
  objective
  initiative
  blocks
  firstBlockID
  enrollmentID
  decidedOn
  decisionNote
  createdAt
  scenarioID
  mentorID
  offsiteOptionID
  fundingCents
  fundingSource
  enrollment {
    id
    academicYearID
    fellow {
      id
      name
    }
  }
  mentor {
    id
    name
  }
  offsiteOption {
    id
    title
    rotationID
    site {
      id
      title
      city
    }
  }
  firstBlock {
    id
    title
    startsOn
  }
  approvals(
    first: 10
    orderBy: {field: CREATED_AT, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        ...Word
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
fragment Supposed on PlannedCell {
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
fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}
fragment WhatIf on WhatIfAnswer {
  schedule {
    id
    number
    title
    state
  }
  baseVersion
  mode
  possible
  proved
  gap
  sentence
  others
  elapsedMs
  steps {
    kind
    sentence
  }
  clash {
    sentence
    kind
    needed
    available
    certainty
    advice
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
  moves {
    enrollmentID
    fellow {
      id
      name
    }
    block {
      id
      name
    }
    before {
      ...Supposed
    }
    after {
      ...Supposed
    }
    asked
    because
  }
  breachesMade {
    ...BreachHere
  }
  breachesMended {
    ...BreachHere
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
  rules {
    rule
    title
    tier
    change {
      value
    }
  }
  fellows {
    enrollmentID
    name
    cells
    burdensBefore
    burdensAfter
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
      change {
        value
      }
    }
    burden {
      change {
        value
      }
    }
  }
  nobody {
    change {
      value
    }
  }
  wishes {
    before
    after
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
    before
    after
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
  }
  loads {
    kind
    before
    after
    capacity
    of {
      id
      name
    }
    block {
      id
      name
    }
  }
  open {
    ...OpenPoint
  }
}`),vm=new Q(`
    mutation AnswerRequest($input: AnswerRequestInput!) {
  answerRequest(input: $input) {
    approval {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),ym=new Q(`
    mutation DecideRequest($input: DecideRequestInput!) {
  decideRequest(input: $input) {
    schedule {
      id
      number
      title
    }
    answer {
      sentence
    }
    conflict {
      ...Moved
    }
    userErrors {
      code
      field
      message
    }
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
fragment Moved on WhatIfConflict {
  kind
  sentence
  wasVersion
  nowVersion
  was {
    id
    number
    title
    state
  }
  now {
    id
    number
    title
    state
  }
  cells {
    kind
    enrollmentID
    fellow {
      id
      name
    }
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
}`),bm=new Q(`
    mutation GrantRequests($input: GrantRequestsInput!) {
  grantRequests(input: $input) {
    outcomes {
      requestID
      enrollmentID
      granted
      perBlock
      sentence
    }
    proved
    answer {
      ...WhatIf
    }
    schedule {
      id
      number
      title
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
fragment Supposed on PlannedCell {
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
fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}
fragment WhatIf on WhatIfAnswer {
  schedule {
    id
    number
    title
    state
  }
  baseVersion
  mode
  possible
  proved
  gap
  sentence
  others
  elapsedMs
  steps {
    kind
    sentence
  }
  clash {
    sentence
    kind
    needed
    available
    certainty
    advice
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
  moves {
    enrollmentID
    fellow {
      id
      name
    }
    block {
      id
      name
    }
    before {
      ...Supposed
    }
    after {
      ...Supposed
    }
    asked
    because
  }
  breachesMade {
    ...BreachHere
  }
  breachesMended {
    ...BreachHere
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
  rules {
    rule
    title
    tier
    change {
      value
    }
  }
  fellows {
    enrollmentID
    name
    cells
    burdensBefore
    burdensAfter
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
      change {
        value
      }
    }
    burden {
      change {
        value
      }
    }
  }
  nobody {
    change {
      value
    }
  }
  wishes {
    before
    after
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
    before
    after
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
  }
  loads {
    kind
    before
    after
    capacity
    of {
      id
      name
    }
    block {
      id
      name
    }
  }
  open {
    ...OpenPoint
  }
}`),xm=new Q(`
    mutation WithdrawElective($input: UpdateElectiveRequestInput!) {
  updateElectiveRequest(input: $input) {
    electiveRequest {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Sm=new Q(`
    mutation WithdrawOffsite($input: UpdateOffsiteRequestInput!) {
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
    `),Cm=new Q(`
    query Waiting($program: ID!) {
  electiveRequests(
    first: 100
    where: {programID: $program, archivedAtIsNil: true, state: SUBMITTED}
  ) {
    totalCount
    edges {
      node {
        id
        mentorID
        enrollment {
          id
          academicYearID
        }
        approvals(first: 10, where: {archivedAtIsNil: true}) {
          edges {
            node {
              id
              role
            }
          }
        }
      }
    }
  }
  offsiteRequests(
    first: 100
    where: {programID: $program, archivedAtIsNil: true, state: SUBMITTED}
  ) {
    totalCount
    edges {
      node {
        id
        mentorID
        enrollment {
          id
          academicYearID
        }
        approvals(first: 10, where: {archivedAtIsNil: true}) {
          edges {
            node {
              id
              role
            }
          }
        }
      }
    }
  }
}
    `),wm=new Q(`
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
    `),Tm=new Q(`
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
    `),Em=new Q(`
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
    `),Dm=new Q(`
    mutation ArchiveRuleSetting($input: ArchiveRuleSettingInput!) {
  archiveRuleSetting(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `),Om=new Q(`
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
    `),km=new Q(`
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
    `),Am=new Q(`
    mutation Complete($input: CompleteScheduleInput!) {
  completeSchedule(input: $input) {
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
    `),jm=new Q(`
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
    `),Mm=new Q(`
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
    `),Nm=new Q(`
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
    `),Pm=new Q(`
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
}`),Fm=new Q(`
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
    `),Im=new Q(`
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
        certainty
        advice
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
}`),Lm=new Q(`
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
    `),Rm=new Q(`
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
    `),zm=new Q(`
    mutation SignOut {
  signOut(input: {}) {
    userErrors {
      message
    }
  }
}
    `),Bm=new Q(`
    query TryOut($input: WhatIfInput!) {
  whatIf(input: $input) {
    ...WhatIf
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
fragment Supposed on PlannedCell {
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
fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}
fragment WhatIf on WhatIfAnswer {
  schedule {
    id
    number
    title
    state
  }
  baseVersion
  mode
  possible
  proved
  gap
  sentence
  others
  elapsedMs
  steps {
    kind
    sentence
  }
  clash {
    sentence
    kind
    needed
    available
    certainty
    advice
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
  moves {
    enrollmentID
    fellow {
      id
      name
    }
    block {
      id
      name
    }
    before {
      ...Supposed
    }
    after {
      ...Supposed
    }
    asked
    because
  }
  breachesMade {
    ...BreachHere
  }
  breachesMended {
    ...BreachHere
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
  rules {
    rule
    title
    tier
    change {
      value
    }
  }
  fellows {
    enrollmentID
    name
    cells
    burdensBefore
    burdensAfter
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
      change {
        value
      }
    }
    burden {
      change {
        value
      }
    }
  }
  nobody {
    change {
      value
    }
  }
  wishes {
    before
    after
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
    before
    after
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
  }
  loads {
    kind
    before
    after
    capacity
    of {
      id
      name
    }
    block {
      id
      name
    }
  }
  open {
    ...OpenPoint
  }
}`),Vm=new Q(`
    query ElectiveMenu($schedule: ID!, $enrollment: ID!, $blocks: [ID!]!, $everything: Boolean!, $tried: [ScenarioChangeInput!]) {
  electiveOptions(
    scheduleID: $schedule
    enrollmentID: $enrollment
    blockIDs: $blocks
    everything: $everything
    changes: $tried
  ) {
    elapsedMs
    entries {
      ...Possibility
    }
  }
}
    fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}
fragment Possibility on ElectiveEntry {
  rotationID
  offsiteOptionID
  blockIDs
  state
  proved
  sentence
  reason
  others
  breaks {
    key
    sentence
  }
  moves {
    enrollmentID
    blockID
    rotationBeforeID
    offsiteOptionBeforeID
    rotationAfterID
    offsiteOptionAfterID
  }
  loss {
    value
  }
  payers {
    enrollmentID
    fellow {
      name
    }
    change {
      value
    }
  }
  open {
    ...OpenPoint
  }
}`),Hm=new Q(`
    query BestBlocks($schedule: ID!, $enrollment: ID!, $rotation: ID, $option: ID, $blocks: Int, $tried: [ScenarioChangeInput!]) {
  bestBlocksFor(
    scheduleID: $schedule
    enrollmentID: $enrollment
    rotationID: $rotation
    offsiteOptionID: $option
    blocks: $blocks
    changes: $tried
  ) {
    elapsedMs
    entries {
      ...Possibility
    }
  }
}
    fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}
fragment Possibility on ElectiveEntry {
  rotationID
  offsiteOptionID
  blockIDs
  state
  proved
  sentence
  reason
  others
  breaks {
    key
    sentence
  }
  moves {
    enrollmentID
    blockID
    rotationBeforeID
    offsiteOptionBeforeID
    rotationAfterID
    offsiteOptionAfterID
  }
  loss {
    value
  }
  payers {
    enrollmentID
    fellow {
      name
    }
    change {
      value
    }
  }
  open {
    ...OpenPoint
  }
}`),Um=new Q(`
    query Scenarios($program: ID!, $after: Cursor) {
  scenarios(
    first: 50
    after: $after
    orderBy: {field: UPDATED_AT, direction: DESC}
    where: {programID: $program, archivedAtIsNil: true, stateNEQ: DISCARDED}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ScenarioHead
        answer {
          sentence
          possible
          others
          total {
            change {
              value
            }
          }
        }
      }
    }
  }
}
    fragment ScenarioHead on Scenario {
  id
  version
  title
  shared
  state
  mode
  feasible
  solvedAt
  updatedAt
  ownerID
  scheduleID
  baseVersion
  owner {
    id
    name
  }
  schedule {
    id
    number
    title
    state
    academicYearID
  }
  changes(
    first: 50
    orderBy: {field: POSITION, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        id
        kind
        position
        sentence
        payload
      }
    }
  }
}`),Wm=new Q(`
    query ScenarioWhole($id: ID!) {
  node(id: $id) {
    ... on Scenario {
      ...ScenarioHead
      answer {
        ...WhatIf
      }
      moved {
        ...Moved
      }
      promoted(first: 5) {
        edges {
          node {
            id
            number
            title
            state
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
}
fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
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
fragment Supposed on PlannedCell {
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
fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}
fragment WhatIf on WhatIfAnswer {
  schedule {
    id
    number
    title
    state
  }
  baseVersion
  mode
  possible
  proved
  gap
  sentence
  others
  elapsedMs
  steps {
    kind
    sentence
  }
  clash {
    sentence
    kind
    needed
    available
    certainty
    advice
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
  moves {
    enrollmentID
    fellow {
      id
      name
    }
    block {
      id
      name
    }
    before {
      ...Supposed
    }
    after {
      ...Supposed
    }
    asked
    because
  }
  breachesMade {
    ...BreachHere
  }
  breachesMended {
    ...BreachHere
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
  rules {
    rule
    title
    tier
    change {
      value
    }
  }
  fellows {
    enrollmentID
    name
    cells
    burdensBefore
    burdensAfter
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
      change {
        value
      }
    }
    burden {
      change {
        value
      }
    }
  }
  nobody {
    change {
      value
    }
  }
  wishes {
    before
    after
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
    before
    after
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
  }
  loads {
    kind
    before
    after
    capacity
    of {
      id
      name
    }
    block {
      id
      name
    }
  }
  open {
    ...OpenPoint
  }
}
fragment ScenarioHead on Scenario {
  id
  version
  title
  shared
  state
  mode
  feasible
  solvedAt
  updatedAt
  ownerID
  scheduleID
  baseVersion
  owner {
    id
    name
  }
  schedule {
    id
    number
    title
    state
    academicYearID
  }
  changes(
    first: 50
    orderBy: {field: POSITION, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        id
        kind
        position
        sentence
        payload
      }
    }
  }
}
fragment Moved on WhatIfConflict {
  kind
  sentence
  wasVersion
  nowVersion
  was {
    id
    number
    title
    state
  }
  now {
    id
    number
    title
    state
  }
  cells {
    kind
    enrollmentID
    fellow {
      id
      name
    }
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
}`),Gm=new Q(`
    mutation KeepScenario($input: CreateScenarioInput!) {
  createScenario(input: $input) {
    scenario {
      id
      version
      changes(
        first: 50
        orderBy: {field: POSITION, direction: ASC}
        where: {archivedAtIsNil: true, kind: PLACE}
      ) {
        edges {
          node {
            id
          }
        }
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Km=new Q(`
    mutation ChangeScenario($input: ChangeScenarioInput!) {
  changeScenario(input: $input) {
    scenario {
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
    `),qm=new Q(`
    mutation SolveScenario($input: SolveScenarioInput!) {
  solveScenario(input: $input) {
    scenario {
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
    `),Jm=new Q(`
    mutation PromoteScenario($input: PromoteScenarioInput!) {
  promoteScenario(input: $input) {
    schedule {
      id
      number
      title
    }
    conflict {
      ...Moved
    }
    userErrors {
      code
      field
      message
    }
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
fragment Moved on WhatIfConflict {
  kind
  sentence
  wasVersion
  nowVersion
  was {
    id
    number
    title
    state
  }
  now {
    id
    number
    title
    state
  }
  cells {
    kind
    enrollmentID
    fellow {
      id
      name
    }
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
}`),Ym=new Q(`
    mutation RebaseScenario($input: RebaseScenarioInput!) {
  rebaseScenario(input: $input) {
    scenario {
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
    `),Xm=new Q(`
    mutation DiscardScenario($input: DiscardScenarioInput!) {
  discardScenario(input: $input) {
    scenario {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `),Zm=new Q(`
    mutation AskFor($input: RequestFromScenarioInput!) {
  requestFromScenario(input: $input) {
    electiveRequest {
      id
    }
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
    `),Qm=new Q(`
    query SideBySide($of: [ComparedInput!]!) {
  compareSideBySide(of: $of) {
    columns {
      title
      possible
      granted
      wishes
      changed
      worstOff
      schedule {
        id
        number
        title
        state
      }
      scenario {
        id
        title
      }
      worst {
        value
      }
      check {
        feasible
        complete
        worth {
          value
        }
      }
      fellows {
        enrollmentID
        value
        perBlock {
          value
        }
      }
    }
    cells {
      enrollmentID
      fellow {
        id
        name
      }
      block {
        id
        name
      }
      states {
        ...State
      }
    }
  }
}
    fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
}`),$m=new Q(`
    query Tracks($id: ID!) {
  node(id: $id) {
    ... on Program {
      id
      tracks(first: 20, where: {archivedAtIsNil: true}) {
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
    `),eh=new Q(`
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
}`),th=new Q(`
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
              offsiteOption {
                title
              }
            }
          }
        }
        electiveRequests(where: {archivedAtIsNil: true, state: SUBMITTED}) {
          edges {
            node {
              id
              rotation {
                title
              }
            }
          }
        }
      }
    }
  }
}
    `),nh=new Q(`
    query ProgramNames($id: ID!) {
  node(id: $id) {
    ... on Program {
      id
      rotations(first: 100, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...RotationName
          }
        }
      }
      mentors(first: 100, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...MentorName
          }
        }
      }
      sites(first: 100, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...SiteName
          }
        }
      }
      offsiteOptions(first: 100, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...OptionName
          }
        }
      }
    }
  }
}
    fragment RotationName on Rotation {
  id
  code
  title
  kind
  about
  needsMentor
  siteID
}
fragment MentorName on Mentor {
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
fragment SiteName on Site {
  id
  code
  title
  city
  kind
}
fragment OptionName on OffsiteOption {
  id
  code
  title
  rotationID
  siteID
  slots
}`),rh=new Q(`
    query MoreRotationNames($id: ID!, $after: Cursor) {
  node(id: $id) {
    ... on Program {
      id
      rotations(first: 100, after: $after, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...RotationName
          }
        }
      }
    }
  }
}
    fragment RotationName on Rotation {
  id
  code
  title
  kind
  about
  needsMentor
  siteID
}`),ih=new Q(`
    query MoreMentorNames($id: ID!, $after: Cursor) {
  node(id: $id) {
    ... on Program {
      id
      mentors(first: 100, after: $after, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...MentorName
          }
        }
      }
    }
  }
}
    fragment MentorName on Mentor {
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
}`),ah=new Q(`
    query MoreSiteNames($id: ID!, $after: Cursor) {
  node(id: $id) {
    ... on Program {
      id
      sites(first: 100, after: $after, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...SiteName
          }
        }
      }
    }
  }
}
    fragment SiteName on Site {
  id
  code
  title
  city
  kind
}`),oh=new Q(`
    query MoreOptionNames($id: ID!, $after: Cursor) {
  node(id: $id) {
    ... on Program {
      id
      offsiteOptions(first: 100, after: $after, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...OptionName
          }
        }
      }
    }
  }
}
    fragment OptionName on OffsiteOption {
  id
  code
  title
  rotationID
  siteID
  slots
}`);function sh(e,t){let[n,r]=(0,o.useState)({key:e,busy:e!==null}),[i,a]=(0,o.useState)(0),s=(0,o.useRef)(t);s.current=t,(0,o.useEffect)(()=>{if(e===null)return;let t=!1;return r(t=>t.key===e?{...t,busy:!0}:{key:e,busy:!0}),s.current().then(n=>!t&&r({key:e,data:n,busy:!1}),e=>!t&&r(t=>({...t,trouble:Gf(e),busy:!1}))),()=>{t=!0}},[e,i]),(0,o.useEffect)(()=>{let e=()=>a(e=>e+1);return addEventListener(`online`,e),()=>removeEventListener(`online`,e)},[]);let c=(0,o.useCallback)(()=>a(e=>e+1),[]),l=(0,o.useCallback)(e=>r(t=>t.data===void 0?t:{...t,data:e(t.data)}),[]),u=n.key===e;return{data:u?n.data:void 0,trouble:u?n.trouble:void 0,loading:e!==null&&(!u||n.busy&&n.data===void 0),refreshing:u&&n.busy&&n.data!==void 0,again:c,patch:l}}var ch=t((e=>{var t=Symbol.for(`react.transitional.element`),n=Symbol.for(`react.fragment`);function r(e,n,r){var i=null;if(r!==void 0&&(i=``+r),n.key!==void 0&&(i=``+n.key),`key`in n)for(var a in r={},n)a!==`key`&&(r[a]=n[a]);else r=n;return n=r.ref,{$$typeof:t,type:e,key:i,ref:n===void 0?null:n,props:r}}e.Fragment=n,e.jsx=r,e.jsxs=r})),lh=t(((e,t)=>{t.exports=ch()})),uh=e=>e?.replace(/([a-z0-9])([A-Z])/g,`$1-$2`).toLowerCase();function dh(e,t,n=[]){if(t==null)throw Error(`[lucide]: iconNode is required when icon name is used`);return{name:uh(e),size:24,node:t,...n.length>0?{aliases:n}:{}}}var fh=e=>{let t=``,n=!1;for(let r of e)r===`-`||r===`_`||r<=` `?n=t.length>0:(t.length===0?t+=r.toLowerCase():t+=n?r.toUpperCase():r,n=!1);return t},ph=e=>{let t=fh(e);return t.charAt(0).toUpperCase()+t.slice(1)},mh=(...e)=>{let t=new Set;for(let n of e)if(typeof n==`string`)for(let e of n.split(/\s+/))e&&t.add(e);return[...t].join(` `)},hh={xmlns:`http://www.w3.org/2000/svg`,width:24,height:24,viewBox:`0 0 24 24`,fill:`none`,stroke:`currentColor`,"stroke-width":2,"stroke-linecap":`round`,"stroke-linejoin":`round`};function gh(e){return e!=null}function _h(e,t={}){let n=t.attributeNames??{},r=e=>n[e]??e,i=e.size??e.width??hh.width,a=e.size??e.height??hh.height,o=e.aliases?.filter(e=>typeof e==`string`&&e.trim()!==``).map(e=>`lucide-${e}`)??[],s=[...e.name?[`lucide-${e.name}`]:[],...o],c=t.className?.split(` `).filter(Boolean)??[],l=t.includeDefaultClasses===!1?mh(...c):mh(`lucide`,...s,...c),u=t.absoluteStrokeWidth?Number(t.strokeWidth??hh[`stroke-width`])*Number(e.size??e.width??hh.width)/Number(t.size??t.width??hh.width):t.strokeWidth??hh[`stroke-width`];return[`svg`,{...Object.entries(hh).reduce((e,[t,n])=>(e[r(t)]=n,e),{}),...`color`in t&&t.color&&{[r(`stroke`)]:t.color},...`size`in t&&gh(t.size)&&{[r(`width`)]:t.size,[r(`height`)]:t.size},...`width`in t&&gh(t.width)&&{[r(`width`)]:t.width},...`height`in t&&gh(t.height)&&{[r(`height`)]:t.height},[r(`stroke-width`)]:u,...l&&{[r(`class`)]:l},[r(`viewBox`)]:`0 0 ${i} ${a}`,...t.hasA11yProp===!1?{[r(`aria-hidden`)]:`true`}:{},...`attributes`in t&&t.attributes},e.node.map(e=>{let[n,i,a]=e,o=t.nonScalingStroke?{[r(`vector-effect`)]:`non-scaling-stroke`,...i}:i;return a?[n,o,a]:[n,o]})]}function vh(e,t={}){return _h(e,{...t,attributeNames:{...t.attributeNames,class:`className`,"stroke-width":`strokeWidth`,"stroke-linecap":`strokeLinecap`,"stroke-linejoin":`strokeLinejoin`,"vector-effect":`vectorEffect`}})}var yh=e=>{if(typeof e!=`object`||!e)return!1;for(let t in e)if(Object.prototype.hasOwnProperty.call(e,t)&&(t.startsWith(`aria-`)||t===`role`||t===`title`)&&e[t]!=null)return!0;return!1},bh=(0,o.createContext)({}),xh=()=>(0,o.useContext)(bh),Sh=(0,o.forwardRef)(({color:e,size:t,width:n,height:r,strokeWidth:i,absoluteStrokeWidth:a,nonScalingStroke:s,className:c=``,children:l,iconNode:u=[],icon:d={node:u,aliases:[],size:24},...f},p)=>{let{size:m=24,strokeWidth:h=2,absoluteStrokeWidth:g=!1,nonScalingStroke:_=!1,color:v=`currentColor`,className:y=``}=xh()??{},b=!!l||yh(f),[x,S,C=[]]=vh(d,{color:e??v,width:n??t??m,height:r??t??m,strokeWidth:i??h,absoluteStrokeWidth:a??g,nonScalingStroke:s??_,className:mh(y,c),hasA11yProp:b,attributes:f});return(0,o.createElement)(x,{ref:p,...S},[...C.map(([e,t])=>(0,o.createElement)(e,t)),...Array.isArray(l)?l:[l]])});function Ch(e,t=[],n=[]){let r=typeof e==`string`?dh(e,t,n):e,i=(0,o.forwardRef)(({className:e,...t},n)=>(0,o.createElement)(Sh,{ref:n,icon:r,className:e,...t}));return r.name&&(i.displayName=ph(r.name)),i}var wh={name:`check`,size:24,node:[[`path`,{d:`M20 6 9 17l-5-5`,key:`1gmf2c`}]]};wh.node;var Th=Ch(wh),Eh={name:`chevrons-up-down`,size:24,node:[[`path`,{d:`m7 15 5 5 5-5`,key:`1hf1tw`}],[`path`,{d:`m7 9 5-5 5 5`,key:`sgt6xg`}]]};Eh.node;var Dh=Ch(Eh),Oh={name:`cloud-off`,size:24,node:[[`path`,{d:`M10.94 5.274A7 7 0 0 1 15.71 10h1.79a4.5 4.5 0 0 1 4.222 6.057`,key:`1uxyv8`}],[`path`,{d:`M18.796 18.81A4.5 4.5 0 0 1 17.5 19H9A7 7 0 0 1 5.79 5.78`,key:`99tcn7`}],[`path`,{d:`m2 2 20 20`,key:`1ooewy`}]]};Oh.node;var kh=Ch(Oh),Ah={name:`log-in`,size:24,node:[[`path`,{d:`m10 17 5-5-5-5`,key:`1bsop3`}],[`path`,{d:`M15 12H3`,key:`6jk70r`}],[`path`,{d:`M15 3h4a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2h-4`,key:`u53s6r`}]]};Ah.node;var jh=Ch(Ah),Mh={name:`octagon-exclamation-point`,size:24,node:[[`path`,{d:`M12 16h.01`,key:`1drbdi`}],[`path`,{d:`M12 8v4`,key:`1got3b`}],[`path`,{d:`M15.312 2a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586l-4.688-4.688A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2z`,key:`1fd625`}]],aliases:[`alert-octagon`,`octagon-alert`]};Mh.node;var Nh=Ch(Mh),Ph={name:`shield-exclamation-point`,size:24,node:[[`path`,{d:`M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z`,key:`oel41y`}],[`path`,{d:`M12 8v4`,key:`1got3b`}],[`path`,{d:`M12 16h.01`,key:`1drbdi`}]],aliases:[`shield-alert`]};Ph.node;var Fh=Ch(Ph),$=lh();function Ih({kind:e=``,small:t,square:n,className:r,...i}){let{isPending:a,...o}=i,s=a?{"aria-disabled":!0,onPress:()=>{}}:{};return(0,$.jsx)(Oi,{...o,...s,className:[`button`,e,t&&`small`,n&&`square`,a&&`waiting`,r].filter(Boolean).join(` `)})}function Lh({label:e,shown:t,choices:n,value:r,onChange:i,small:a,className:o=``}){return(0,$.jsxs)(dd,{className:`field ${o}`,selectedKey:r,onSelectionChange:e=>i(String(e)),...t?{}:{"aria-label":e},children:[t&&(0,$.jsx)(vi,{children:e}),(0,$.jsxs)(Oi,{className:`button select ${a?`small`:``}`,children:[(0,$.jsx)(hd,{className:`value`,children:({selectedText:e})=>e}),(0,$.jsx)(Dh,{className:`icon`,"aria-hidden":!0})]}),(0,$.jsx)(Ql,{className:`popover`,offset:4,children:(0,$.jsx)(Vs,{className:`listbox`,items:n,children:e=>(0,$.jsx)(Gs,{className:`option`,textValue:e.label,children:({isSelected:t})=>(0,$.jsxs)($.Fragment,{children:[(0,$.jsx)(Pi,{slot:`label`,children:e.label}),e.aside&&(0,$.jsx)(`span`,{className:`aside`,children:e.aside}),t&&(0,$.jsx)(Th,{className:`icon`,"aria-hidden":!0})]})})})})]})}function Rh({label:e,choices:t,value:n,onChange:r}){return(0,$.jsx)(Pd,{"aria-label":e,className:`segments`,selectionMode:`single`,disallowEmptySelection:!0,selectedKeys:[n],onSelectionChange:e=>r(String([...e][0])),children:t.map(e=>(0,$.jsx)(Id,{id:e.id,className:`segment`,children:e.label},e.id))})}function zh({children:e,label:t,...n}){return(0,$.jsx)(bd,{...n,children:(0,$.jsxs)(xd,{className:`switch`,children:[(0,$.jsx)(`span`,{className:`track`}),t&&(0,$.jsx)(`span`,{className:`unseen`,children:t}),e]})})}function Bh({label:e,unseen:t,hint:n,wrong:r,area:i,value:a,onChange:o,type:s,...c}){return(0,$.jsxs)(Ed,{className:`field`,value:a,onChange:o,isInvalid:!!r,...s?{type:s}:{},...c,children:[(0,$.jsx)(vi,{...t?{className:`unseen`}:{},children:e}),i?(0,$.jsx)(wd,{}):(0,$.jsx)(Sa,{}),n&&(0,$.jsx)(Pi,{slot:`description`,className:`hint`,children:n}),(0,$.jsx)(Ji,{className:`wrong`,children:r})]})}function Vh({title:e,open:t,onClose:n,children:r,sheet:i=!0}){return(0,$.jsx)(Qu,{className:`veil ${i?`sheet`:``}`,isOpen:t,onOpenChange:e=>!e&&n(),isDismissable:!0,children:(0,$.jsx)(Xu,{className:`modal`,children:(0,$.jsxs)(Hu,{className:`dialog`,children:[(0,$.jsx)(Mi,{slot:`title`,level:2,children:e}),r]})})})}function Hh({title:e,children:t,actions:n,level:r=`h1`}){return(0,$.jsxs)(`div`,{className:`state`,children:[(0,$.jsx)(r,{children:e}),t&&(0,$.jsx)(`p`,{children:t}),n&&(0,$.jsx)(`div`,{className:`actions`,children:n})]})}var Uh={offline:kh,"signed-out":jh,refused:Fh,broken:Nh};function Wh({trouble:e,again:t,level:n=`h1`}){let r=Uh[e.kind],[,i]=mf();return(0,$.jsxs)(`div`,{className:`state`,role:`alert`,children:[(0,$.jsxs)(n,{children:[(0,$.jsx)(r,{className:`icon`,"aria-hidden":!0}),` `,e.title]}),(0,$.jsx)(`p`,{children:e.text}),(0,$.jsx)(`div`,{className:`actions`,children:e.kind===`signed-out`?(0,$.jsx)(Ih,{kind:`primary`,onPress:()=>i(`/sign-in`),children:`Sign in`}):t&&(0,$.jsx)(Ih,{onPress:t,children:`Try again`})})]})}function Gh({what:e,lines:t=6}){let[n,r]=(0,o.useState)(0);return(0,o.useEffect)(()=>{let e=setTimeout(()=>r(1),120),t=setTimeout(()=>r(2),4e3);return()=>{clearTimeout(e),clearTimeout(t)}},[]),(0,$.jsxs)(`div`,{role:`status`,"aria-live":`polite`,children:[(0,$.jsxs)(`span`,{className:`unseen`,children:[`Reading `,e]}),n>0&&(0,$.jsx)(`div`,{className:`bones`,"aria-hidden":!0,children:Array.from({length:t},(e,t)=>(0,$.jsx)(`div`,{className:`bone ${t===0?`tall`:``}`,style:{width:`${[38,92,96,84,90,70][t%6]}%`}},t))}),n>1&&(0,$.jsx)(`p`,{className:`state quiet`,children:`This takes longer than usual. It is still being read.`})]})}function Kh(e){(0,o.useEffect)(()=>{document.title=`${e} · fellowplan`},[e])}export{Dp as $,ds as $n,te as $r,pm as $t,Dm as A,Kf as An,Dr as Ar,ah as At,kp as B,bf as Bn,nn as Br,km as Bt,um as C,Cm as Cn,ti as Cr,Gm as Ct,am as D,Sm as Dn,kr as Dr,oh as Dt,Jp as E,xm as En,Pr as Er,xp as Et,Hm as F,Uf as Fn,Cn as Fr,Jm as Ft,cm as G,Kl as Gn,Xe as Gr,wm as Gt,Vp as H,Ru as Hn,bt as Hr,Mm as Ht,Nm as I,Sf as In,En as Ir,Pm as It,sp as J,Ps as Jn,z as Jr,Wm as Jt,Tp as K,zl as Kn,K as Kr,Im as Kt,Km as L,xf as Ln,Sn as Lr,dp as Lt,Bp as M,Bf as Mn,sr as Mr,gm as Mt,Pp as N,Hf as Nn,rr as Nr,yp as Nt,Gp as O,eh as On,wr as Or,rh as Ot,Zm as P,Wf as Pn,Tn as Pr,nh as Pt,Wp as Q,bs as Qn,V as Qr,fm as Qt,ap as R,wf as Rn,xn as Rr,Yf as Rt,hp as S,up as Sn,li as Sr,Jf as St,Xp as T,rp as Tn,Nr as Tr,ih as Tt,pp as U,Ql as Un,nt as Ur,Ep as Ut,em as V,Vu as Vn,St as Vr,_m as Vt,Zf as W,Xl as Wn,tt as Wr,ep as Wt,Kp as X,Ds as Xn,B as Xr,tp as Xt,gp as Y,ks as Yn,L as Yr,Um as Yt,rm as Z,Cs as Zn,F as Zr,Lm as Zt,vm as _,Ip as _n,Ni as _r,Qf as _t,Ih as a,E as ai,Bm as an,uo as ar,lp as at,nm as b,zp as bn,gi as br,vp as bt,Rh as c,Hp as cn,la as cr,Xm as ct,Nh as d,sm as dn,ea as dr,hm as dt,R as ei,Qm as en,ss as er,Fp as et,Th as f,cp as fn,Qi as fr,Cp as ft,jm as g,Op as gn,Pi as gr,Om as gt,sh as h,im as hn,Ki as hr,_p as ht,Wh as i,O as ii,$m as in,po as ir,Mp as it,$p as j,Gf as jn,dr as jr,Sp as jt,Lp as k,th as kn,gr as kr,bp as kt,Lh as l,mp as ln,ca as lr,Xf as lt,lh as m,qp as mn,qi as mr,op as mt,Hh as n,N as ni,zm as nn,ho as nr,Zp as nt,Vh as o,a as oi,Ap as on,va as or,fp as ot,Ch as p,Yp as pn,ta as pr,wp as pt,om as q,Rs as qn,I as qr,Fm as qt,Gh as r,k as ri,qm as rn,mo as rr,Rp as rt,Bh as s,r as si,tm as sn,_a as sr,ym as st,Kh as t,P as ti,Rm as tn,Co as tr,Tm as tt,zh as u,lm as un,sa as ur,Vm as ut,$f as v,Em as vn,_i as vr,bm as vt,dm as w,np as wn,J as wr,ip as wt,Up as x,Np as xn,ui as xr,mm as xt,jp as y,Qp as yn,vi as yr,qf as yt,Am as z,mf as zn,bn as zr,Ym as zt};