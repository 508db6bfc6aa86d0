/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_KindInputs */

const nl_release_kind = /** @type {(inputs: Release_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat wilt u maken?`)
};

const en_release_kind = /** @type {(inputs: Release_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What do you want to make?`)
};

/**
* | output |
* | --- |
* | "What do you want to make?" |
*
* @param {Release_KindInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_kind = /** @type {((inputs?: Release_KindInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_KindInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_kind(inputs)
	return nl_release_kind(inputs)
});