/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Instalment_DeferredInputs */

const nl_arrangement_instalment_deferred = /** @type {(inputs: Arrangement_Instalment_DeferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`uitgesteld`)
};

const en_arrangement_instalment_deferred = /** @type {(inputs: Arrangement_Instalment_DeferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`deferred`)
};

/**
* | output |
* | --- |
* | "deferred" |
*
* @param {Arrangement_Instalment_DeferredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_instalment_deferred = /** @type {((inputs?: Arrangement_Instalment_DeferredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Instalment_DeferredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_instalment_deferred(inputs)
	return nl_arrangement_instalment_deferred(inputs)
});