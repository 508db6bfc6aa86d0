/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Step_StartedInputs */

const nl_visit_step_started = /** @type {(inputs: Visit_Step_StartedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Begonnen`)
};

const en_visit_step_started = /** @type {(inputs: Visit_Step_StartedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Started`)
};

/**
* | output |
* | --- |
* | "Started" |
*
* @param {Visit_Step_StartedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_step_started = /** @type {((inputs?: Visit_Step_StartedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Step_StartedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_step_started(inputs)
	return nl_visit_step_started(inputs)
});