/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} People_Organisation_End_WillInputs */

const nl_people_organisation_end_will = /** @type {(inputs: People_Organisation_End_WillInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Deze organisatie stopt vanaf ${i?.day}`)
};

const en_people_organisation_end_will = /** @type {(inputs: People_Organisation_End_WillInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This organisation stops from ${i?.day}`)
};

/**
* | output |
* | --- |
* | "This organisation stops from {day}" |
*
* @param {People_Organisation_End_WillInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_will = /** @type {((inputs: People_Organisation_End_WillInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_WillInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_will(inputs)
	return nl_people_organisation_end_will(inputs)
});