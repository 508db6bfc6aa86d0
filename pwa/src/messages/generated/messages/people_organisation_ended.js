/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, reason: NonNullable<unknown> }} People_Organisation_EndedInputs */

const nl_people_organisation_ended = /** @type {(inputs: People_Organisation_EndedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Stopt vanaf ${i?.day}: ${i?.reason}`)
};

const en_people_organisation_ended = /** @type {(inputs: People_Organisation_EndedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Stops from ${i?.day}: ${i?.reason}`)
};

/**
* | output |
* | --- |
* | "Stops from {day}: {reason}" |
*
* @param {People_Organisation_EndedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_ended = /** @type {((inputs: People_Organisation_EndedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_EndedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_ended(inputs)
	return nl_people_organisation_ended(inputs)
});