/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ status: NonNullable<unknown>, day: NonNullable<unknown> }} Visit_Step_NowInputs */

const nl_visit_step_now = /** @type {(inputs: Visit_Step_NowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nu: ${i?.status}, klaar op ${i?.day}`)
};

const en_visit_step_now = /** @type {(inputs: Visit_Step_NowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Now: ${i?.status}, due on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Now: {status}, due on {day}" |
*
* @param {Visit_Step_NowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_step_now = /** @type {((inputs: Visit_Step_NowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Step_NowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_step_now(inputs)
	return nl_visit_step_now(inputs)
});