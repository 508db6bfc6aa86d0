/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} People_Organisation_End_IsInputs */

const nl_people_organisation_end_is = /** @type {(inputs: People_Organisation_End_IsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Deze organisatie is gestopt sinds ${i?.day}`)
};

const en_people_organisation_end_is = /** @type {(inputs: People_Organisation_End_IsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This organisation stopped on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "This organisation stopped on {day}" |
*
* @param {People_Organisation_End_IsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_is = /** @type {((inputs: People_Organisation_End_IsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_IsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_is(inputs)
	return nl_people_organisation_end_is(inputs)
});