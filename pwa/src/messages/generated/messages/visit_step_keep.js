/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Step_KeepInputs */

const nl_visit_step_keep = /** @type {(inputs: Visit_Step_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niet besproken`)
};

const en_visit_step_keep = /** @type {(inputs: Visit_Step_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not discussed`)
};

/**
* | output |
* | --- |
* | "Not discussed" |
*
* @param {Visit_Step_KeepInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_step_keep = /** @type {((inputs?: Visit_Step_KeepInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Step_KeepInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_step_keep(inputs)
	return nl_visit_step_keep(inputs)
});