/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_Not_TakenInputs */

const nl_online_not_taken = /** @type {(inputs: Online_Not_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De server kan dit nu niet verwerken. Uw concept blijft staan. Probeer het straks opnieuw.`)
};

const en_online_not_taken = /** @type {(inputs: Online_Not_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server cannot process this now. Your draft stays. Try again later.`)
};

/**
* | output |
* | --- |
* | "The server cannot process this now. Your draft stays. Try again later." |
*
* @param {Online_Not_TakenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_not_taken = /** @type {((inputs?: Online_Not_TakenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_Not_TakenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_not_taken(inputs)
	return nl_online_not_taken(inputs)
});