/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} People_CaptionInputs */

const nl_people_caption = /** @type {(inputs: People_CaptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Mensen: ${i?.count}`)
};

const en_people_caption = /** @type {(inputs: People_CaptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`People: ${i?.count}`)
};

/**
* | output |
* | --- |
* | "People: {count}" |
*
* @param {People_CaptionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_caption = /** @type {((inputs: People_CaptionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_CaptionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_caption(inputs)
	return nl_people_caption(inputs)
});