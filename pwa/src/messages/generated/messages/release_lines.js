/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ subjects: NonNullable<unknown>, starred: NonNullable<unknown>, leftOut: NonNullable<unknown> }} Release_LinesInputs */

const nl_release_lines = /** @type {(inputs: Release_LinesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.subjects} regels bekeken. Van ${i?.starred} regels staan de kenmerken er niet in. ${i?.leftOut} regels zijn weggelaten.`)
};

const en_release_lines = /** @type {(inputs: Release_LinesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.subjects} lines were looked at. Of ${i?.starred} lines the marks are not in it. ${i?.leftOut} lines were left out.`)
};

/**
* | output |
* | --- |
* | "{subjects} lines were looked at. Of {starred} lines the marks are not in it. {leftOut} lines were left out." |
*
* @param {Release_LinesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_lines = /** @type {((inputs: Release_LinesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_LinesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_lines(inputs)
	return nl_release_lines(inputs)
});