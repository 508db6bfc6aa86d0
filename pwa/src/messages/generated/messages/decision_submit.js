/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_SubmitInputs */

const nl_decision_submit = /** @type {(inputs: Decision_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Besluit voorlezen en vastleggen`)
};

const en_decision_submit = /** @type {(inputs: Decision_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read the decision back and record it`)
};

/**
* | output |
* | --- |
* | "Read the decision back and record it" |
*
* @param {Decision_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_submit = /** @type {((inputs?: Decision_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_submit(inputs)
	return nl_decision_submit(inputs)
});