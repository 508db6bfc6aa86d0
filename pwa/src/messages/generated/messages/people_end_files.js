/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_End_FilesInputs */

const nl_people_end_files = /** @type {(inputs: People_End_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossiers blijven staan. Vraag de teamleider om ze over te dragen: die ziet ze, u niet.`)
};

const en_people_end_files = /** @type {(inputs: People_End_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Files stay. Ask the team lead to hand them over: they see them, you do not.`)
};

/**
* | output |
* | --- |
* | "Files stay. Ask the team lead to hand them over: they see them, you do not." |
*
* @param {People_End_FilesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_end_files = /** @type {((inputs?: People_End_FilesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_End_FilesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_end_files(inputs)
	return nl_people_end_files(inputs)
});