/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_AskInputs */

const nl_clearance_ask = /** @type {(inputs: Clearance_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vrijgave vragen`)
};

const en_clearance_ask = /** @type {(inputs: Clearance_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask for a clearance`)
};

/**
* | output |
* | --- |
* | "Ask for a clearance" |
*
* @param {Clearance_AskInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_ask = /** @type {((inputs?: Clearance_AskInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_AskInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_ask(inputs)
	return nl_clearance_ask(inputs)
});