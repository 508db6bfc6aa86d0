/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Children_HintInputs */

const nl_visit_children_hint = /** @type {(inputs: Visit_Children_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bij direct gevaar: bel 112. Bij zorgen: bel Veilig Thuis, 0800 2000.`)
};

const en_visit_children_hint = /** @type {(inputs: Visit_Children_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In immediate danger: call 112. With concerns: call Veilig Thuis, 0800 2000.`)
};

/**
* | output |
* | --- |
* | "In immediate danger: call 112. With concerns: call Veilig Thuis, 0800 2000." |
*
* @param {Visit_Children_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_children_hint = /** @type {((inputs?: Visit_Children_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Children_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_children_hint(inputs)
	return nl_visit_children_hint(inputs)
});