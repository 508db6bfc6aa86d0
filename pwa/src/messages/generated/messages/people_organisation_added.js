/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} People_Organisation_AddedInputs */

const nl_people_organisation_added = /** @type {(inputs: People_Organisation_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Toegevoegd als ${i?.name}`)
};

const en_people_organisation_added = /** @type {(inputs: People_Organisation_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Added as ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Added as {name}" |
*
* @param {People_Organisation_AddedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_added = /** @type {((inputs: People_Organisation_AddedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_AddedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_added(inputs)
	return nl_people_organisation_added(inputs)
});