/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ size: NonNullable<unknown> }} Health_PicturesInputs */

const nl_health_pictures = /** @type {(inputs: Health_PicturesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Waarvan foto's en bijlagen: ${i?.size}. Alle regio's op deze server samen.`)
};

const en_health_pictures = /** @type {(inputs: Health_PicturesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Of which photos and attachments: ${i?.size}. All regions on this server together.`)
};

/**
* | output |
* | --- |
* | "Of which photos and attachments: {size}. All regions on this server together." |
*
* @param {Health_PicturesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_pictures = /** @type {((inputs: Health_PicturesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_PicturesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_pictures(inputs)
	return nl_health_pictures(inputs)
});