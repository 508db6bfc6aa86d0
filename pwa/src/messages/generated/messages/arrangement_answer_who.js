/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Answer_WhoInputs */

const nl_arrangement_answer_who = /** @type {(inputs: Arrangement_Answer_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie het voorstelt`)
};

const en_arrangement_answer_who = /** @type {(inputs: Arrangement_Answer_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who proposes it`)
};

/**
* | output |
* | --- |
* | "Who proposes it" |
*
* @param {Arrangement_Answer_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_answer_who = /** @type {((inputs?: Arrangement_Answer_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Answer_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_answer_who(inputs)
	return nl_arrangement_answer_who(inputs)
});