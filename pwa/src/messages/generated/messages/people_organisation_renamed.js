/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} People_Organisation_RenamedInputs */

const nl_people_organisation_renamed = /** @type {(inputs: People_Organisation_RenamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Heet sindsdien ${i?.name}`)
};

const en_people_organisation_renamed = /** @type {(inputs: People_Organisation_RenamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Called ${i?.name} since`)
};

/**
* | output |
* | --- |
* | "Called {name} since" |
*
* @param {People_Organisation_RenamedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_renamed = /** @type {((inputs: People_Organisation_RenamedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_RenamedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_renamed(inputs)
	return nl_people_organisation_renamed(inputs)
});