/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Secret_PeopleInputs */

const nl_safety_secret_people = /** @type {(inputs: Safety_Secret_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie mag het ook zien?`)
};

const en_safety_secret_people = /** @type {(inputs: Safety_Secret_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who else may see it?`)
};

/**
* | output |
* | --- |
* | "Who else may see it?" |
*
* @param {Safety_Secret_PeopleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_secret_people = /** @type {((inputs?: Safety_Secret_PeopleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Secret_PeopleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_secret_people(inputs)
	return nl_safety_secret_people(inputs)
});