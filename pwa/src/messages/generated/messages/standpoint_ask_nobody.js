/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Ask_NobodyInputs */

const nl_standpoint_ask_nobody = /** @type {(inputs: Standpoint_Ask_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alle organisaties in dit dossier gaven hun standpunt.`)
};

const en_standpoint_ask_nobody = /** @type {(inputs: Standpoint_Ask_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every organisation in this file gave its standpoint.`)
};

/**
* | output |
* | --- |
* | "Every organisation in this file gave its standpoint." |
*
* @param {Standpoint_Ask_NobodyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_ask_nobody = /** @type {((inputs?: Standpoint_Ask_NobodyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Ask_NobodyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_ask_nobody(inputs)
	return nl_standpoint_ask_nobody(inputs)
});