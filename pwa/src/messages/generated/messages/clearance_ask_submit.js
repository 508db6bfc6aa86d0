/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Clearance_Ask_SubmitInputs */

const nl_clearance_ask_submit = /** @type {(inputs: Clearance_Ask_SubmitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Vrijgave vragen voor ${i?.day}`)
};

const en_clearance_ask_submit = /** @type {(inputs: Clearance_Ask_SubmitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ask for a clearance for ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Ask for a clearance for {day}" |
*
* @param {Clearance_Ask_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_ask_submit = /** @type {((inputs: Clearance_Ask_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Ask_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_ask_submit(inputs)
	return nl_clearance_ask_submit(inputs)
});