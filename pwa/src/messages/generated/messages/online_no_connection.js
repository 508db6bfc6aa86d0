/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_No_ConnectionInputs */

const nl_online_no_connection = /** @type {(inputs: Online_No_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen verbinding. Voor zover wij weten is er niets gebeurd. Uw concept blijft staan. Probeer het opnieuw: dubbel vastleggen kan niet.`)
};

const en_online_no_connection = /** @type {(inputs: Online_No_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no connection. As far as we know, nothing happened. Your draft stays. Try again: it cannot be recorded twice.`)
};

/**
* | output |
* | --- |
* | "There is no connection. As far as we know, nothing happened. Your draft stays. Try again: it cannot be recorded twice." |
*
* @param {Online_No_ConnectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_no_connection = /** @type {((inputs?: Online_No_ConnectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_No_ConnectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_no_connection(inputs)
	return nl_online_no_connection(inputs)
});