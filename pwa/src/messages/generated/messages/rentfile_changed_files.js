/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Changed_FilesInputs */

const nl_rentfile_changed_files = /** @type {(inputs: Rentfile_Changed_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossiers die veranderen`)
};

const en_rentfile_changed_files = /** @type {(inputs: Rentfile_Changed_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Case files that change`)
};

/**
* | output |
* | --- |
* | "Case files that change" |
*
* @param {Rentfile_Changed_FilesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_changed_files = /** @type {((inputs?: Rentfile_Changed_FilesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Changed_FilesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_changed_files(inputs)
	return nl_rentfile_changed_files(inputs)
});