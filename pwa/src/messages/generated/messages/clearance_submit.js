/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Clearance_SubmitInputs */

const nl_clearance_submit = /** @type {(inputs: Clearance_SubmitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Vrijgave geven voor ${i?.day}`)
};

const en_clearance_submit = /** @type {(inputs: Clearance_SubmitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Give clearance for ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Give clearance for {day}" |
*
* @param {Clearance_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_submit = /** @type {((inputs: Clearance_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_submit(inputs)
	return nl_clearance_submit(inputs)
});