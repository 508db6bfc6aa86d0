/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Clearance_RefusedInputs */

const nl_clearance_refused = /** @type {(inputs: Clearance_RefusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Geen vrijgave voor ${i?.day}`)
};

const en_clearance_refused = /** @type {(inputs: Clearance_RefusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No clearance for ${i?.day}`)
};

/**
* | output |
* | --- |
* | "No clearance for {day}" |
*
* @param {Clearance_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_refused = /** @type {((inputs: Clearance_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_refused(inputs)
	return nl_clearance_refused(inputs)
});