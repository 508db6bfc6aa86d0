/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Wait_File_OpenInputs */

const nl_rights_wait_file_open = /** @type {(inputs: Rights_Wait_File_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het dossier is nog open. Wij wissen op de dag nadat het is gesloten.`)
};

const en_rights_wait_file_open = /** @type {(inputs: Rights_Wait_File_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file is still open. We erase on the day after it closes.`)
};

/**
* | output |
* | --- |
* | "The file is still open. We erase on the day after it closes." |
*
* @param {Rights_Wait_File_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_wait_file_open = /** @type {((inputs?: Rights_Wait_File_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Wait_File_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_wait_file_open(inputs)
	return nl_rights_wait_file_open(inputs)
});