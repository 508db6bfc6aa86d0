/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Visit_Ask_StepInputs */

const nl_visit_ask_step = /** @type {(inputs: Visit_Ask_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Deze stap is te laat: ${i?.what}`)
};

const en_visit_ask_step = /** @type {(inputs: Visit_Ask_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This step is late: ${i?.what}`)
};

/**
* | output |
* | --- |
* | "This step is late: {what}" |
*
* @param {Visit_Ask_StepInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_ask_step = /** @type {((inputs: Visit_Ask_StepInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Ask_StepInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_ask_step(inputs)
	return nl_visit_ask_step(inputs)
});