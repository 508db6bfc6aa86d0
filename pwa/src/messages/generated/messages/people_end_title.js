/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} People_End_TitleInputs */

const nl_people_end_title = /** @type {(inputs: People_End_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Aanmelden van ${i?.name} stoppen?`)
};

const en_people_end_title = /** @type {(inputs: People_End_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`End signing in for ${i?.name}?`)
};

/**
* | output |
* | --- |
* | "End signing in for {name}?" |
*
* @param {People_End_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_end_title = /** @type {((inputs: People_End_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_End_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_end_title(inputs)
	return nl_people_end_title(inputs)
});