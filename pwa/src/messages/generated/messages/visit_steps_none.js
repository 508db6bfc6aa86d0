/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Steps_NoneInputs */

const nl_visit_steps_none = /** @type {(inputs: Visit_Steps_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er zijn geen open stappen.`)
};

const en_visit_steps_none = /** @type {(inputs: Visit_Steps_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are no open steps.`)
};

/**
* | output |
* | --- |
* | "There are no open steps." |
*
* @param {Visit_Steps_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_steps_none = /** @type {((inputs?: Visit_Steps_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Steps_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_steps_none(inputs)
	return nl_visit_steps_none(inputs)
});