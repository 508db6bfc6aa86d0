/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Destroyed_SubjectsInputs */

const nl_log_destroyed_subjects = /** @type {(inputs: Log_Destroyed_SubjectsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nummers van deze dossiers in het logboek`)
};

const en_log_destroyed_subjects = /** @type {(inputs: Log_Destroyed_SubjectsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Numbers of these files in the log`)
};

/**
* | output |
* | --- |
* | "Numbers of these files in the log" |
*
* @param {Log_Destroyed_SubjectsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_destroyed_subjects = /** @type {((inputs?: Log_Destroyed_SubjectsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Destroyed_SubjectsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_destroyed_subjects(inputs)
	return nl_log_destroyed_subjects(inputs)
});