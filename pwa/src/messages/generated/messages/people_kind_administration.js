/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Kind_AdministrationInputs */

const nl_people_kind_administration = /** @type {(inputs: People_Kind_AdministrationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewindvoerder`)
};

const en_people_kind_administration = /** @type {(inputs: People_Kind_AdministrationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Protective administrator`)
};

/**
* | output |
* | --- |
* | "Protective administrator" |
*
* @param {People_Kind_AdministrationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_kind_administration = /** @type {((inputs?: People_Kind_AdministrationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Kind_AdministrationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_kind_administration(inputs)
	return nl_people_kind_administration(inputs)
});