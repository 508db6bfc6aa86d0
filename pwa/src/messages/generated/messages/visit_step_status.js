/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Step_StatusInputs */

const nl_visit_step_status = /** @type {(inputs: Visit_Step_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe ver is deze stap?`)
};

const en_visit_step_status = /** @type {(inputs: Visit_Step_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How far is this step?`)
};

/**
* | output |
* | --- |
* | "How far is this step?" |
*
* @param {Visit_Step_StatusInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_step_status = /** @type {((inputs?: Visit_Step_StatusInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Step_StatusInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_step_status(inputs)
	return nl_visit_step_status(inputs)
});