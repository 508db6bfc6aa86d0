/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} People_Organisations_CaptionInputs */

const nl_people_organisations_caption = /** @type {(inputs: People_Organisations_CaptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Organisaties: ${i?.count}`)
};

const en_people_organisations_caption = /** @type {(inputs: People_Organisations_CaptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Organisations: ${i?.count}`)
};

/**
* | output |
* | --- |
* | "Organisations: {count}" |
*
* @param {People_Organisations_CaptionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisations_caption = /** @type {((inputs: People_Organisations_CaptionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisations_CaptionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisations_caption(inputs)
	return nl_people_organisations_caption(inputs)
});